using System.Diagnostics;

namespace CreditSupervision.Host.Telemetry;

/// <summary>
/// The sources of this host's traces: one trace leads from the click over the desk and the commit to the delivery.
/// Tags carry ids and codes only, never a name or a number of a party.
/// </summary>
internal static class CreditActivities
{
    /// <summary>Matches all sources below.</summary>
    public const string All = "CreditSupervision.*";

    public static readonly ActivitySource Desk = new("CreditSupervision.Desk");

    public static readonly ActivitySource Storage = new("CreditSupervision.Storage");

    public static readonly ActivitySource Outbox = new("CreditSupervision.Outbox");

    public static readonly ActivitySource Timers = new("CreditSupervision.Timers");

    public static readonly ActivitySource Import = new("CreditSupervision.Import");

    /// <summary>
    /// Goes on with a stored trace; where none was stored, or it cannot be read, a trace of its own begins. What runs at
    /// the moment - a beat of the pumps - is no parent.
    /// </summary>
    public static Activity? StartActivity(this ActivitySource source, string name, ActivityKind kind, string? stored)
    {
        bool known = ActivityContext.TryParse(stored, null, isRemote: true, out ActivityContext parent);
        Activity? current = Activity.Current;
        if (!known)
            Activity.Current = null;
        try
        {
            return source.StartActivity(name, kind, known ? parent : default);
        }
        finally
        {
            // Without a listener nothing was begun, and the surroundings stay as they were.
            if (!known && Activity.Current is null)
                Activity.Current = current;
        }
    }

    /// <summary>The context to store with a row; null where nobody traces.</summary>
    public static string? Context() =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } current ? current.Id : null;
}
