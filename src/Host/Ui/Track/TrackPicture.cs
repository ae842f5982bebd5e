namespace CreditSupervision.Host.Ui.Track;

/// <summary>How far a step is.</summary>
public enum TrackStage
{
    Done,
    Open,
    Ahead,
}

/// <summary>A step of the way a case went, stands and will probably go.</summary>
public sealed record TrackStep
{
    /// <summary>Its place in the order, from 1; also its number in the text track.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Index of its lane, from 0.</summary>
    public required int Lane { get; init; }

    public required TrackStage Stage { get; init; }

    /// <summary>Who acted or must act; empty for a period that runs by itself.</summary>
    public required string Who { get; init; }

    /// <summary>The day it was done, or by which it is due; null where none is known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The outcome chosen; null for a step that is not done.</summary>
    public string? Outcome { get; init; }

    /// <summary>The written opinion, or why a step ahead is reckoned with; empty where there is nothing to say.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Left edge, in the drawing's units.</summary>
    public required int X { get; init; }

    /// <summary>The steps an arrow comes from, by number.</summary>
    public required IReadOnlyList<int> From { get; init; }
}

/// <summary>A case's way drawn in lanes, one per division; the steps stand in the order of time.</summary>
public sealed record TrackPicture(IReadOnlyList<string> Lanes, IReadOnlyList<TrackStep> Steps);
