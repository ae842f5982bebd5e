using System.Linq.Expressions;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>An entry as it stood on the day that was asked about.</summary>
public sealed record RegisterLine
{
    public required EntryId Id { get; init; }

    /// <summary>The listing case.</summary>
    public required CaseId Case { get; init; }

    public RegisterName Register { get; init; } = RegisterName.SeriousList;

    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>The status on that day.</summary>
    public required EntryStatus Status { get; init; }

    public required string Ground { get; init; }

    /// <summary>The article the ground's code names; null where the code names none.</summary>
    public Citation? Article { get; init; }

    public string? DecisionNumber { get; init; }

    public required DateOnly ListedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>The last day of the listing; null where it is open.</summary>
    public DateOnly? EndsOn { get; init; }

    public DateOnly? RestrictionEndsOn { get; init; }
}

/// <summary>The registers on any day. Reads only.</summary>
public sealed partial class RegisterQueries(CaseDatabase database, TimeProvider time)
{
    /// <summary>The registers anybody may read; each is a page and a call under its name.</summary>
    public static IReadOnlyList<RegisterName> Public { get; } =
    [
        RegisterName.SeriousList, RegisterName.AbnormalList, RegisterName.IndividualBusinesses, RegisterName.Penalties,
        RegisterName.SpotChecks,
    ];

    private static readonly RegisterName[] Abnormal = [RegisterName.AbnormalList, RegisterName.IndividualBusinesses];

    /// <summary>
    /// The entries in force on a day (today where none is named), newest first, shielded ones among them.
    /// <paramref name="q"/> is part of a name, a code or a decision number; empty means all.
    /// </summary>
    public async Task<Page<RegisterLine>> SeriousListAsync(
        string? q, DateOnly? on, Paging paging, CancellationToken cancellationToken)
    {
        DateOnly day = on ?? time.Today();
        await using CaseDb db = database.Read();
        return await PageAsync(RegisterDay.InForce(db, RegisterName.SeriousList, day), q, paging, cancellationToken);
    }

    /// <summary>As <see cref="SeriousListAsync"/>, but only what is shown to the public on that day.</summary>
    public Task<Page<RegisterLine>> PublicListAsync(
        string? q, DateOnly? on, Paging paging, CancellationToken cancellationToken) =>
        PublicListAsync(RegisterName.SeriousList, q, on, paging, cancellationToken);

    /// <summary>What any register shows to the public on a day (today where none is named), newest first.</summary>
    public async Task<Page<RegisterLine>> PublicListAsync(
        RegisterName register, string? q, DateOnly? on, Paging paging, CancellationToken cancellationToken)
    {
        DateOnly day = on ?? time.Today();
        await using CaseDb db = database.Read();
        return await PageAsync(Shown(db, register, day), q, paging, cancellationToken);
    }

    /// <summary>
    /// What the registers beside the list of serious violations show of a party: it restricts nothing by itself, and
    /// whoever decides on the party should know. Empty means nothing is shown.
    /// </summary>
    public async Task<IReadOnlyList<RegisterLine>> StandingAsync(
        string unifiedCode, DateOnly? on, CancellationToken cancellationToken)
    {
        DateOnly day = on ?? time.Today();
        string code = unifiedCode.Trim().ToUpperInvariant();
        if (code.Length == 0)
            return [];
        await using CaseDb db = database.Read();
        List<RegisterLine> lines = [];
        foreach (RegisterName register in Abnormal)
        {
            lines.AddRange(await Shown(db, register, day).Where(row => row.Entry.PartyCode == code)
                .OrderBy(row => row.Entry.ListedOn).ThenBy(row => row.Entry.Id).Select(Line).ToListAsync(cancellationToken));
        }

        return lines;
    }

    private static async Task<Page<RegisterLine>> PageAsync(
        IQueryable<EntryOnDay> rows, string? q, Paging paging, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(q))
        {
            rows = rows.Where(row => row.Entry.PartyName.Contains(q) || row.Entry.PartyCode.Contains(q)
                || (row.Entry.DecisionNumber != null && row.Entry.DecisionNumber.Contains(q)));
        }

        int total = await rows.CountAsync(cancellationToken);
        List<RegisterLine> page = await rows.OrderByDescending(row => row.Entry.ListedOn).ThenBy(row => row.Entry.Id)
            .Skip(paging.Skip).Take(paging.Size).Select(Line).ToListAsync(cancellationToken);
        return new Page<RegisterLine>(page, total);
    }

    /// <summary>
    /// The entries that restrict a party on a day (today where none is named); empty means unrestricted.
    /// </summary>
    public async Task<IReadOnlyList<RegisterLine>> CheckAsync(
        string unifiedCode, DateOnly? on, CancellationToken cancellationToken)
    {
        DateOnly day = on ?? time.Today();
        string code = unifiedCode.Trim().ToUpperInvariant();
        if (code.Length == 0)
            return [];
        await using CaseDb db = database.Read();
        return await RegisterDay.Restricting(db, RegisterName.SeriousList, day)
            .Where(row => row.Entry.PartyCode == code)
            .OrderBy(row => row.Entry.ListedOn).ThenBy(row => row.Entry.Id).Select(Line).ToListAsync(cancellationToken);
    }

    /// <summary>One entry as it is now, ended or not; null where there is none.</summary>
    public async Task<RegisterEntry?> FindAsync(EntryId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return (await db.RegisterEntries.SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken))?.ToEntry();
    }

    private static IQueryable<EntryOnDay> Shown(CaseDb db, RegisterName register, DateOnly day) =>
        RegisterDay.Restricting(db, register, day).Where(row => row.Span.Shown);

    // Translated as a whole, so that the facts an entry keeps stay unread.
    private static Expression<Func<EntryOnDay, RegisterLine>> Line { get; } = found => new RegisterLine
    {
        Id = new EntryId(found.Entry.Id),
        Case = new CaseId(found.Entry.CaseId),
        Register = new RegisterName(found.Entry.Register),
        Authority = found.Entry.Authority,
        Party = new Party { Name = found.Entry.PartyName, UnifiedCode = found.Entry.PartyCode, Kind = found.Entry.PartyKind },
        Status = found.Span.Status,
        Ground = found.Entry.Ground,
        Article = ArticleOf(found.Entry.Ground),
        DecisionNumber = found.Entry.DecisionNumber,
        ListedOn = found.Entry.ListedOn,
        PublishedOn = found.Span.PublishedOn,
        EndsOn = found.Span.EndsOn,
        RestrictionEndsOn = found.Entry.RestrictionEndsOn,
    };

    // The code of a ground is made of article and item, for example L44-05-02a.
    private static Citation? ArticleOf(string ground)
    {
        Match code = GroundCode().Match(ground);
        return code.Success
            ? new Citation
            {
                Source = "SL-44",
                Article = code.Groups["article"].Value,
                Item = code.Groups["item"].Value,
            }
            : null;
    }

    [GeneratedRegex("^L44-0*(?<article>[0-9]+)-0*(?<item>[0-9]+)[a-z]?$")]
    private static partial Regex GroundCode();
}
