using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Stories;

/// <summary>
/// A case told line by line - day, person, act, expected answer - so that legal staff can read it and a machine can
/// run it: against the pure decider as a transcript, through the desk as a demonstration.
/// </summary>
public sealed record Story
{
    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    /// <summary>The parties by the names the lines use.</summary>
    public required IReadOnlyDictionary<string, Party> Parties { get; init; }

    public required IReadOnlyList<StoryStep> Steps { get; init; }
}

/// <summary>One line of a story.</summary>
public sealed record StoryStep
{
    public required int Line { get; init; }

    public required DateOnly On { get; init; }

    public required StoryAct Act { get; init; }

    /// <summary>The status the case is in afterwards; null where the line does not say.</summary>
    public string? ExpectedStatus { get; init; }

    /// <summary>The code the act is refused with; null where it must be accepted.</summary>
    public RefusalCode? ExpectedRefusal { get; init; }

    /// <summary>Words the refusal's Chinese sentence must hold; empty where any sentence will do.</summary>
    public string ExpectedWords { get; init; } = "";
}

/// <summary>What a line does.</summary>
public abstract record StoryAct
{
    private protected StoryAct()
    {
    }

    /// <summary>The story's own name of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The day comes and the due timers run.</summary>
    public sealed record LetTimePass : StoryAct;

    public sealed record Open : StoryAct
    {
        public required string Actor { get; init; }

        public required CaseKind Kind { get; init; }

        public required string Authority { get; init; }

        /// <summary>The story's name of the party; null where the case begins with an imported penalty.</summary>
        public string? Party { get; init; }

        /// <summary>The document number of the imported penalty that the case begins with; null where a party is named.</summary>
        public string? Penalty { get; init; }

        public required IReadOnlyDictionary<string, string> Facts { get; init; }
    }

    /// <summary>What happened outside, reported by the system or the data centre.</summary>
    public sealed record Report : StoryAct
    {
        public required string Actor { get; init; }

        public required string Event { get; init; }

        public required IReadOnlyDictionary<string, string> Facts { get; init; }
    }

    public sealed record Complete : StoryAct
    {
        public required string Actor { get; init; }

        public required string Step { get; init; }

        public required string Outcome { get; init; }

        public required string Opinion { get; init; }

        public required IReadOnlyDictionary<string, string> Facts { get; init; }

        public required IReadOnlyList<string> Evidence { get; init; }
    }

    /// <summary>An order about the case as a whole.</summary>
    public sealed record Course : StoryAct
    {
        public required string Actor { get; init; }

        public required StoryCourse Order { get; init; }

        /// <summary>The reason, step or supervision, empty where the order needs none.</summary>
        public string Choice { get; init; } = "";

        /// <summary>The day on which a report is due; null for every order but supervision.</summary>
        public DateOnly? DueDay { get; init; }

        public string Opinion { get; init; } = "";
    }

    /// <summary>Somebody is away and a substitute stands in; the case is only the story's place for the line.</summary>
    public sealed record Away : StoryAct
    {
        /// <summary>Who enters it.</summary>
        public required string Actor { get; init; }

        public required string Person { get; init; }

        public required string Substitute { get; init; }

        public required DateOnly FirstDay { get; init; }

        public required DateOnly LastDay { get; init; }

        /// <summary>The kinds and steps it is limited to; empty for all.</summary>
        public IReadOnlyList<string> Kinds { get; init; } = [];

        public IReadOnlyList<string> Steps { get; init; } = [];
    }
}

/// <summary>The orders about a case as a whole, as a story writes them.</summary>
public enum StoryCourse
{
    Suspends,
    Resumes,
    Extends,
    Voids,
    Supervises,
    Reports,
}
