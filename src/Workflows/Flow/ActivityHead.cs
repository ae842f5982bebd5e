using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>What every box of a definition has.</summary>
public sealed record ActivityHead
{
    /// <summary>Unique inside its flowchart.</summary>
    public required string Id { get; init; }

    /// <summary>The ids from the workflow down to here, joined by <c>:</c>, as Elsa writes them.</summary>
    public required string NodeId { get; init; }

    /// <summary>The name for tools; people read <see cref="Title"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What people read; the designer's text or the name where the definition gives no title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where the designer draws it, null where the definition does not say.</summary>
    public FlowPosition? Place { get; init; }
}
