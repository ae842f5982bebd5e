using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>The boxes of a desk.</summary>
public enum TaskBox
{
    /// <summary>Open tasks of the person's post.</summary>
    Todo,

    /// <summary>What the person finished, newest first.</summary>
    Done,

    /// <summary>
    /// The open tasks somebody has urged, those whose legal or office day is today or has passed, and those the person's
    /// post was reminded of.
    /// </summary>
    Urged,

    /// <summary>Copies the person or the division has not read yet (待阅).</summary>
    ToRead,

    /// <summary>Where the cases stand that the person opened.</summary>
    Started,
}

/// <summary>A task in a box.</summary>
public sealed record TaskLine
{
    public required CaseId Case { get; init; }

    public required TaskId Task { get; init; }

    public required CaseKind Kind { get; init; }

    public required BilingualText KindTitle { get; init; }

    public required string Step { get; init; }

    public required BilingualText Title { get; init; }

    public required TaskHolder Holder { get; init; }

    public required string PartyName { get; init; }

    public required string PartyCode { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? LegalDue { get; init; }

    public DateOnly? OfficeDue { get; init; }

    /// <summary>Who has the task in hand by name; null where the whole post has.</summary>
    public string? Assignee { get; init; }

    public DateOnly? UrgedOn { get; init; }

    /// <summary>
    /// Whole days until the earlier of the two; negative where it has passed, null where there is none.
    /// </summary>
    public int? DaysLeft { get; init; }

    /// <summary>The first day of the suspension of its case; null while the case goes on.</summary>
    public DateOnly? SuspendedOn { get; init; }

    /// <summary>The light of the earlier day.</summary>
    public required Light Light { get; init; }

    public string? Outcome { get; init; }

    public BilingualText? OutcomeText { get; init; }

    public string? DoneBy { get; init; }

    public DateOnly? DoneOn { get; init; }
}

/// <summary>How many tasks lie in each box.</summary>
public sealed record BoxCounts(int Todo, int Done, int Urged, int ToRead, int Started);

/// <summary>The desks: whose turn it is. Reads only; whether an act is allowed is asked per case.</summary>
public sealed class TaskQueries(
    CaseDatabase database, PeopleDirectory people, DefinitionCatalogue catalogue, LightTerms terms, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>
    /// The first 500 of a box: open ones by the earlier due day, those without one last; done ones newest first.
    /// </summary>
    public Task<IReadOnlyList<TaskLine>> BoxAsync(Actor actor, TaskBox box, CancellationToken cancellationToken) =>
        BoxAsync(actor, box, paging: null, cancellationToken);

    /// <summary>A part of a box in the same order; null is the first 500.</summary>
    public async Task<IReadOnlyList<TaskLine>> BoxAsync(
        Actor actor, TaskBox box, Paging? paging, CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        await using CaseDb db = database.Read();
        actor = await AbsenceBook.WithSubstitutionsAsync(db, people, actor, today, cancellationToken);
        IQueryable<TaskRow> rows = Rows(db, actor, box, today);
        rows = box == TaskBox.Done
            ? rows.OrderByDescending(row => row.DoneOn).ThenBy(row => row.CaseId).ThenBy(row => row.TaskId)
            : rows.OrderBy(row => (row.LegalDue ?? row.OfficeDue) == null)
                .ThenBy(row => row.OfficeDue == null || row.LegalDue < row.OfficeDue ? row.LegalDue : row.OfficeDue)
                .ThenBy(row => row.CaseId).ThenBy(row => row.TaskId);
        List<TaskRow> lines = await rows.Skip(paging?.Skip ?? 0).Take(paging?.Size ?? Most).ToListAsync(cancellationToken);
        string[] cases = [.. lines.Select(row => row.CaseId).Distinct()];
        Dictionary<string, DateOnly?> suspended = await db.Cases
            .Where(row => cases.Contains(row.Id) && row.SuspendedOn != null)
            .ToDictionaryAsync(row => row.Id, row => row.SuspendedOn, StringComparer.Ordinal, cancellationToken);
        return [.. lines.Select(row => Line(row, today, suspended.GetValueOrDefault(row.CaseId)))];
    }

    public async Task<BoxCounts> CountsAsync(Actor actor, CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        await using CaseDb db = database.Read();
        actor = await AbsenceBook.WithSubstitutionsAsync(db, people, actor, today, cancellationToken);
        return new BoxCounts(
            await Rows(db, actor, TaskBox.Todo, today).CountAsync(cancellationToken),
            await Rows(db, actor, TaskBox.Done, today).CountAsync(cancellationToken),
            await Rows(db, actor, TaskBox.Urged, today).CountAsync(cancellationToken),
            await Rows(db, actor, TaskBox.ToRead, today).CountAsync(cancellationToken),
            await Rows(db, actor, TaskBox.Started, today).CountAsync(cancellationToken));
    }

    private static IQueryable<TaskRow> Rows(CaseDb db, Actor actor, TaskBox box, DateOnly today) => box switch
    {
        TaskBox.Todo => Held(db, actor),
        TaskBox.Done => db.Tasks.Where(row => row.State == TaskRow.Done && row.DoneBy == actor.Id),
        TaskBox.Urged => Held(db, actor).Where(row =>
            row.UrgedOn != null || row.LegalDue <= today || row.OfficeDue <= today).Union(Reminded(db, actor)),
        TaskBox.ToRead => db.Tasks.Where(row => Unread(db, actor).Any(copy =>
            copy.CaseId == row.CaseId && copy.TaskId == row.TaskId)),
        TaskBox.Started => db.Tasks.Where(row => row.State == TaskRow.Open && db.Events.Any(opened =>
            opened.CaseId == row.CaseId && opened.Sequence == 1 && opened.ActorId == actor.Id)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IQueryable<CopyRow> Unread(CaseDb db, Actor actor) => db.Copies.Where(copy => copy.ReadOn == null
        && (copy.PersonId == actor.Id || (copy.PersonId == null && copy.Authority == actor.Authority
            && copy.Division == actor.Division
            && (copy.Position == null || actor.Positions.Contains(copy.Position)))));

    private static IQueryable<TaskRow> Held(CaseDb db, Actor actor)
    {
        IQueryable<TaskRow> open = db.Tasks.Where(row => row.State == TaskRow.Open);
        return actor.Kind switch
        {
            ActorKind.Person => actor.StandsInFor.Aggregate(
                Post(open, actor), (held, absence) => held.Union(Scope(Post(open, absence.Person), absence))),
            ActorKind.Party => open.Where(row => row.HolderDivision == TaskHolder.PartyDivision
                && row.PartyCode != "" && row.PartyCode == actor.PartyCode),
            ActorKind.System => open.Where(row => false),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // Somebody above who was reminded that a day draws near does not hold the task, but has to look to it.
    private static IQueryable<TaskRow> Reminded(CaseDb db, Actor actor)
    {
        IReadOnlyList<string> marks = actor.Kind == ActorKind.Person ? HandlingProjection.Marks(actor) : [];
        return db.Tasks.Where(row => row.State == TaskRow.Open && marks.Any(mark => row.Reminded!.Contains(mark)));
    }

    private static IQueryable<TaskRow> Post(IQueryable<TaskRow> open, Actor actor)
    {
        // A task in somebody's hands stays on the division's desk, so that everybody sees who has it; one that waits for
        // signatures lies on the desks of those who sign as well, be they named by a person or by the definition.
        string[] marks = [HandlingProjection.Mark(actor.Id), .. HandlingProjection.Marks(actor)];
        return open.Where(row => (row.HolderAuthority == actor.Authority
                && row.HolderDivision == actor.Division
                && (row.HolderLine == null || actor.Lines.Contains(row.HolderLine))
                && (row.HolderPosition == null || actor.Positions.Contains(row.HolderPosition)))
            || row.AssigneeId == actor.Id || marks.Any(mark => row.Signers!.Contains(mark)));
    }

    private static IQueryable<TaskRow> Scope(IQueryable<TaskRow> rows, Absence absence)
    {
        IReadOnlyList<string> kinds = absence.Kinds;
        IReadOnlyList<string> steps = absence.Steps;
        if (kinds.Count > 0)
            rows = rows.Where(row => kinds.Contains(row.Kind));
        return steps.Count > 0 ? rows.Where(row => steps.Contains(row.Step)) : rows;
    }

    private TaskLine Line(TaskRow row, DateOnly today, DateOnly? suspendedOn)
    {
        DateOnly? due = row.OfficeDue is null || row.LegalDue < row.OfficeDue ? row.LegalDue : row.OfficeDue;
        CaseKind kind = new(row.Kind);
        return new TaskLine
        {
            Case = new CaseId(row.CaseId),
            Task = new TaskId(row.TaskId),
            Kind = kind,
            KindTitle = LifecycleCatalogue.Of(kind).Title,
            Step = row.Step,
            Title = new BilingualText(row.TitleZh, row.TitleEn),
            Holder = new TaskHolder
            {
                Authority = row.HolderAuthority,
                Division = row.HolderDivision,
                Position = row.HolderPosition,
                Line = row.HolderLine,
            },
            PartyName = row.PartyName,
            PartyCode = row.PartyCode,
            OpenedOn = row.OpenedOn,
            LegalDue = row.LegalDue,
            OfficeDue = row.OfficeDue,
            SuspendedOn = suspendedOn,
            Light = row.DoneOn is { } finished
                ? Light.Finished(catalogue.RuleBook.Calendar, due, finished)
                : Light.Open(
                    catalogue.RuleBook.Calendar, row.OpenedOn, due, today, suspendedOn is not null, terms),
            Assignee = row.AssigneeName,
            UrgedOn = row.UrgedOn,
            DaysLeft = due is { } day ? day.DayNumber - today.DayNumber : null,
            Outcome = row.Outcome,
            OutcomeText = row.OutcomeZh is null
                ? null
                : new BilingualText(row.OutcomeZh, row.OutcomeEn ?? row.OutcomeZh),
            DoneBy = row.DoneBy,
            DoneOn = row.DoneOn,
        };
    }
}
