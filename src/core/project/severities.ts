/** What a rule may be set to. Never `error`: a finding asks, it does not forbid. */
export const SEVERITY_CHOICES = ['warning', 'information', 'hint', 'off'] as const;
