using System.Text.Json.Nodes;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.PersonalData;

/// <summary>What is kept about the party of a case apart from its events; every member null where nothing is kept.</summary>
public sealed record Particulars
{
    /// <summary>The reference of a natural person; null for an organisation.</summary>
    public string? Reference { get; init; }

    public required string Name { get; init; }

    public string? IdentityNumber { get; init; }

    public string? Representative { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public required bool Erased { get; init; }

    /// <summary>The text with the name in the place of the party's alias; after an erasure the alias stays.</summary>
    internal string? Fill(string? text, Party party) => Erased || PersonAlias.ReferenceOf(party) is null
        ? text
        : text?.Replace(party.Name, Name, StringComparison.Ordinal);
}

/// <summary>
/// Puts names in the place of aliases, for whoever has given a reason. <see cref="Masked"/> leaves every text as it is.
/// </summary>
internal sealed class PersonNames
{
    private readonly Party? party;

    private PersonNames(Party? party, Particulars? particulars)
    {
        this.party = party;
        Particulars = particulars;
    }

    public static PersonNames Masked { get; } = new(null, null);

    public Particulars? Particulars { get; }

    public static async Task<PersonNames> ReadAsync(CaseDb db, Party party, CancellationToken cancellationToken)
    {
        string? reference = PersonAlias.ReferenceOf(party);
        string code = party.UnifiedCode;
        PartyRow? row = reference is not null
            ? await db.Parties.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, cancellationToken)
            : code.Length == 0 ? null
            : await db.Parties.AsNoTracking().SingleOrDefaultAsync(row => row.UnifiedCode == code, cancellationToken);
        return new PersonNames(
            party,
            row is null ? null : new Particulars
            {
                Reference = row.Reference,
                Name = row.Name,
                IdentityNumber = row.IdentityNumber,
                Representative = row.Representative,
                Telephone = row.Telephone,
                Address = row.Address,
                Erased = row.ErasedMs is not null,
            });
    }

    /// <summary>The text with the name; after an erasure the alias stays, so that the file can still be read.</summary>
    public string Fill(string text) => party is null ? text : Particulars?.Fill(text, party) ?? text;

    public JsonObject ToJson() => new()
    {
        ["reference"] = Particulars?.Reference,
        ["name"] = Particulars?.Name,
        ["identityNumber"] = Particulars?.IdentityNumber,
        ["representative"] = Particulars?.Representative,
        ["telephone"] = Particulars?.Telephone,
        ["address"] = Particulars?.Address,
        ["erased"] = Particulars?.Erased ?? false,
    };
}
