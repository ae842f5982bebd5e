namespace CreditSupervision.Host.Cli;

/// <summary>
/// One line of the performance table. Times are in the unit of <see cref="Work"/>'s name; the ratio is the median of
/// the rounds' ratios, because other programs on the machine disturb both sides of one round alike.
/// </summary>
internal sealed record BenchRow(string Id, string Work, double Ours, double Limit, double Ratio, string Goal, bool Holds);
