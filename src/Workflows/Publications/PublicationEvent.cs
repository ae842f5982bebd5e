using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Publications;

/// <summary>What happened to a draft of definitions. Only ever appended; <see cref="PublicationState"/> folds it.</summary>
public abstract record PublicationEvent
{
    private protected PublicationEvent()
    {
    }
}

/// <summary>A draft was begun on a base; with <see cref="Restores"/> it brings an earlier set back.</summary>
public sealed record PublicationDrafted(
    string Title, string Reason, string Base, string? Restores, IReadOnlyDictionary<string, string?> Changes)
    : PublicationEvent;

/// <summary>A file was written. The text is stored under its hash and never lost.</summary>
public sealed record FilePut(string Path, string TextHash) : PublicationEvent;

/// <summary>The set would no longer hold the file.</summary>
public sealed record FileRemoved(string Path) : PublicationEvent;

/// <summary>The draft leaves the file as the base has it.</summary>
public sealed record FileReverted(string Path) : PublicationEvent;

/// <summary>The draft was laid on another base.</summary>
public sealed record BaseMoved(string Base) : PublicationEvent;

/// <summary>The static checks ran on the merged set; it passed where there is no error among the problems.</summary>
public sealed record DraftChecked(string Content, int Errors, int Warnings, IReadOnlyList<FoundProblem> Problems)
    : PublicationEvent;

/// <summary>A problem of a check as it was told.</summary>
public sealed record FoundProblem(string File, int Line, string Code, string Message, bool IsWarning)
{
    public static FoundProblem Of(DefinitionProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new FoundProblem(problem.File, problem.Line, problem.Code, problem.Message, problem.IsWarning);
    }
}

/// <summary>The examples of the merged set were asked.</summary>
public sealed record ExamplesRun(string Content, int Passed, int Failed, IReadOnlyList<string> Failures) : PublicationEvent;

/// <summary>The impact preview was attached; its report is stored under its hash.</summary>
public sealed record PreviewAttached(
    string Content, string Base, string Report, DateOnly On, int Asked, int Flips, int Deadlines, int Letters)
    : PublicationEvent;

/// <summary>The draft with this content and this preview was signed.</summary>
public sealed record PublicationSigned(string Content, string Base, string Report, string Opinion) : PublicationEvent;

/// <summary>The signed set has its day: in force from its start in China.</summary>
public sealed record PublicationScheduled(string Set, DateOnly EffectiveOn) : PublicationEvent;

/// <summary>Given up, with the reason.</summary>
public sealed record PublicationWithdrawn(string Reason) : PublicationEvent;
