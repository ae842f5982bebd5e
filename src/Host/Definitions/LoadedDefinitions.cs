using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Letters;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Definitions;

/// <summary>Everything a set of definition files holds, read and checked.</summary>
public sealed record LoadedDefinitions
{
    /// <summary>The folder, absolute; empty for a set read from the database.</summary>
    public required string Folder { get; init; }

    public required DefinitionSet Catalogue { get; init; }

    /// <summary>Names the set: every file by path and hash, without the demonstration world.</summary>
    public required DefinitionManifest Manifest { get; init; }

    /// <summary>The files of the set.</summary>
    public required IReadOnlyList<DefinitionText> Texts { get; init; }

    /// <summary>Title and number of each source of law, by its key.</summary>
    public required IReadOnlyDictionary<string, SourceWord> Sources { get; init; }

    /// <summary>Who may call what.</summary>
    public required RightsTable Rights { get; init; }

    /// <summary>The letters with their texts, by form.</summary>
    public required IReadOnlyDictionary<string, LetterText> LetterTexts { get; init; }

    /// <summary>What the words of a penalty record mean.</summary>
    public required PenaltyKinds PenaltyKinds { get; init; }

    /// <summary>What other systems deliver, and how it is understood.</summary>
    public IReadOnlyList<ImportKind> Imports { get; init; } = [];

    /// <summary>How prior penalties are counted; null where nobody has said so.</summary>
    public PriorPenalties? PriorPenalties { get; init; }

    /// <summary>What penalty records are read against on a day.</summary>
    public PenaltyReadingTerms PenaltyTerms(DateOnly today) => new()
    {
        Today = today,
        Kinds = PenaltyKinds,
        KnownGrounds = Catalogue.RuleBook.Decisions[Triage.Decision].Facts["ground"].Codes.ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>The demonstration world; null where the folder has none.</summary>
    public DemoWorld? World { get; init; }

    /// <summary>Problems that do not keep the definitions from being used.</summary>
    public required IReadOnlyList<DefinitionProblem> Warnings { get; init; }
}
