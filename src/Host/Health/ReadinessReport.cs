namespace CreditSupervision.Host.Health;

/// <summary>One part of the host and how it stands; the words are for an operator and hold no particulars.</summary>
public sealed record ReadinessPart(string Name, bool Ok, string State);

/// <summary>Whether this host can take work, part by part.</summary>
public sealed record ReadinessReport(IReadOnlyList<ReadinessPart> Parts)
{
    public bool Ok => Parts.All(part => part.Ok);

    public string Status => Ok ? "ready" : "notReady";
}
