namespace CreditSupervision.Host.Timers;

/// <summary>
/// How many calendar days before the end of a listing its expiry case is opened: the office's choice.
/// </summary>
public sealed record ExpiryTerms(int LeadDays = 30);
