using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.PersonalData;

/// <summary>
/// The door behind which a natural person has an alias: a command that names one is rewritten before it is decided, so
/// that no event, table, message or log ever holds the name.
/// </summary>
internal static class NaturalPersons
{
    private const string Number = "〔证件号码〕";

    /// <summary>
    /// The command with aliases. An opening gives a new person a row in the same transaction; a refusal takes it back
    /// with <see cref="Forget"/>.
    /// </summary>
    public static async Task<CaseCommand> HideAsync(
        CaseDb db, CaseState? state, CaseCommand command, CancellationToken cancellationToken)
    {
        if (command is OpenCase { Party.Kind: PersonAlias.NaturalPerson } open
            && !string.IsNullOrWhiteSpace(open.Party.Name)
            && !await IsKnownAsync(db, open.Party.Name, cancellationToken))
        {
            PartyRow row = await ReferAsync(db, open.Party.Name.Trim(), identityNumber: null, cancellationToken);
            // An opening without an id of its own has none to write.
            CaseCommand hidden = Without(open with { Case = new CaseId(open.Case.Value ?? "") }, row);
            return (OpenCase)hidden with
            {
                Party = open.Party with { Name = PersonAlias.Of(row.Name, row.Reference!) },
            };
        }

        string? reference = command is OpenCase opening
            ? PersonAlias.ReferenceOf(opening.Party)
            : state is null ? null : PersonAlias.ReferenceOf(state.Party);
        return reference is not null && await FindAsync(db, reference, cancellationToken) is { ErasedMs: null } known
            ? Without(command, known)
            : command;
    }

    /// <summary>Takes back the person a refused command would have made known.</summary>
    public static void Forget(CaseDb db)
    {
        foreach (var added in db.ChangeTracker.Entries<PartyRow>().Where(entry => entry.State == EntityState.Added).ToList())
            added.State = EntityState.Detached;
    }

    /// <summary>
    /// The row of a person, made where there is none. A number keeps two people of one name apart; whoever gives none
    /// means the one person of that name, and a new one where there are several.
    /// </summary>
    public static async Task<PartyRow> ReferAsync(
        CaseDb db, string name, string? identityNumber, CancellationToken cancellationToken)
    {
        await db.Parties.Where(row => row.Kind == PersonAlias.NaturalPerson && row.Name == name)
            .LoadAsync(cancellationToken);
        PartyRow[] named =
        [
            .. db.Parties.Local.Where(row => row.Kind == PersonAlias.NaturalPerson && row.Name == name
                && row.Reference is not null && row.ErasedMs is null),
        ];
        PartyRow? known = identityNumber is null
            ? named is [{ } only] ? only : null
            : named.FirstOrDefault(row => row.IdentityNumber == identityNumber)
                ?? named.FirstOrDefault(row => row.IdentityNumber is null);
        if (known is not null)
        {
            known.IdentityNumber ??= identityNumber;
            return known;
        }

        PartyRow made = new()
        {
            Reference = await NextAsync(db, cancellationToken),
            Name = name,
            Kind = PersonAlias.NaturalPerson,
            IdentityNumber = identityNumber,
        };
        db.Parties.Add(made);
        return made;
    }

    public static async Task<PartyRow?> FindAsync(CaseDb db, string reference, CancellationToken cancellationToken) =>
        db.Parties.Local.FirstOrDefault(row => row.Reference == reference)
        ?? await db.Parties.FirstOrDefaultAsync(row => row.Reference == reference, cancellationToken);

    // An alias with a reference of somebody else's, or of nobody, is a name like any other: nobody gets at a person by
    // guessing numbers.
    private static async Task<bool> IsKnownAsync(CaseDb db, string name, CancellationToken cancellationToken) =>
        PersonAlias.ReferenceIn(name) is { } reference
        && await FindAsync(db, reference, cancellationToken) is { } person
        && (person.ErasedMs is not null || PersonAlias.Of(person.Name, reference) == name);

    // A name in an opinion, a reason or a text fact becomes the alias: the whole command is looked through, so that a
    // field added tomorrow is as well.
    private static CaseCommand Without(CaseCommand command, PartyRow person)
    {
        string written = Encoding.UTF8.GetString(
            JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), CaseJson.Options));
        string hidden = written.Replace(
            Escaped(person.Name), Escaped(PersonAlias.Of(person.Name, person.Reference!)), StringComparison.Ordinal);
        if (person.IdentityNumber is { Length: > 0 } number)
            hidden = hidden.Replace(Escaped(number), Number, StringComparison.OrdinalIgnoreCase);
        return hidden == written
            ? command
            : (CaseCommand)JsonSerializer.Deserialize(hidden, command.GetType(), CaseJson.Options)!;
    }

    // As the text stands inside a JSON string.
    private static string Escaped(string text) => JsonSerializer.Serialize(text, CaseJson.Options)[1..^1];

    private static async Task<string> NextAsync(CaseDb db, CancellationToken cancellationToken)
    {
        // The ids only grow, so the newest row has the highest reference; a rebuild never touches this table.
        string? stored = await db.Parties.AsNoTracking().Where(row => row.Reference != null)
            .OrderByDescending(row => row.Id).Select(row => row.Reference).FirstOrDefaultAsync(cancellationToken);
        int last = db.Parties.Local.Select(row => row.Reference).Append(stored).Max(Serial);
        return string.Create(CultureInfo.InvariantCulture, $"P{last + 1}");

        static int Serial(string? reference) =>
            reference is null ? 0 : int.Parse(reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
