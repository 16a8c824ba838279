"""What an editor sees in an article: one module per service, each computed once and only when a rule asks."""
