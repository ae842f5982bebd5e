using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The tables. The model says nothing a second database could not do: instants are milliseconds, days are days, JSON is
/// bytes. Events, audit, answers, holds, drafts, parties, absences, penalties and supervision items are truth; the rest
/// is rebuilt from the events. SQLite and PostgreSQL have this one model and a set of migrations each.
/// </summary>
internal abstract class CaseDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<HoldRow> Holds => Set<HoldRow>();

    public DbSet<TaskRow> Tasks => Set<TaskRow>();

    public DbSet<TimerRow> Timers => Set<TimerRow>();

    public DbSet<CopyRow> Copies => Set<CopyRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<RegisterEntryRow> RegisterEntries => Set<RegisterEntryRow>();

    public DbSet<RegisterSpanRow> RegisterSpans => Set<RegisterSpanRow>();

    public DbSet<SupervisionItemRow> SupervisionItems => Set<SupervisionItemRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<ClockRow> Clock => Set<ClockRow>();

    public DbSet<PartyRow> Parties => Set<PartyRow>();

    public DbSet<AbsenceRow> Absences => Set<AbsenceRow>();

    public DbSet<PenaltyRow> Penalties => Set<PenaltyRow>();

    public DbSet<PenaltyVersionRow> PenaltyVersions => Set<PenaltyVersionRow>();

    public DbSet<ImportBatchRow> ImportBatches => Set<ImportBatchRow>();

    public DbSet<ImportRejectRow> ImportRejects => Set<ImportRejectRow>();

    public DbSet<ImportedRow> Imported => Set<ImportedRow>();

    public DbSet<SearchRow> SearchRows => Set<SearchRow>();

    public DbSet<SearchTokenRow> SearchTokens => Set<SearchTokenRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EventRow>(Events);
        modelBuilder.Entity<CaseRow>(Cases);
        modelBuilder.Entity<HoldRow>(table => table.ToTable("holds").HasKey(row => row.CaseId));
        modelBuilder.Entity<TaskRow>(Tasks);
        modelBuilder.Entity<TimerRow>(Timers);
        modelBuilder.Entity<CopyRow>(Copies);
        modelBuilder.Entity<DraftRow>(table =>
            table.ToTable("drafts").HasKey(row => new { row.CaseId, row.TaskId, row.PersonId }));
        modelBuilder.Entity<LetterRow>(Letters);
        modelBuilder.Entity<RegisterEntryRow>(Register);
        modelBuilder.Entity<RegisterSpanRow>(Spans);
        modelBuilder.Entity<SupervisionItemRow>(Supervision);
        modelBuilder.Entity<OutboxRow>(Outbox);
        modelBuilder.Entity<AuditRow>(Audit);
        modelBuilder.Entity<AnswerRow>(table => table.ToTable("answers").HasKey(row => row.RequestId));
        modelBuilder.Entity<ClockRow>(Clock);
        modelBuilder.Entity<PartyRow>(Parties);
        modelBuilder.Entity<AbsenceRow>(Absences);
        modelBuilder.Entity<PenaltyRow>(Penalties);
        modelBuilder.Entity<PenaltyVersionRow>(table =>
            table.ToTable("penalty_versions").HasKey(row => new { row.BusinessKey, row.Version }));
        ImportTables.Add(modelBuilder);
        Name(modelBuilder);

        static void Events(EntityTypeBuilder<EventRow> table)
        {
            table.ToTable("events").HasKey(row => row.Position);
            table.HasIndex(row => new { row.CaseId, row.Sequence }).IsUnique();
        }

        static void Cases(EntityTypeBuilder<CaseRow> table)
        {
            table.ToTable("cases").HasKey(row => row.Id);
            table.Property(row => row.Sequence).IsConcurrencyToken();
            table.HasIndex(row => new { row.Series, row.Serial });
            table.HasIndex(row => new { row.Kind, row.ClosedOn });
            table.HasIndex(row => new { row.EntryId, row.ClosedOn });
            table.HasIndex(row => row.PartyCode);
        }

        static void Tasks(EntityTypeBuilder<TaskRow> table)
        {
            table.ToTable("tasks").HasKey(row => new { row.CaseId, row.TaskId });
            table.HasIndex(row => new { row.State, row.HolderAuthority, row.HolderDivision });
            table.HasIndex(row => new { row.State, row.DoneBy });
            table.HasIndex(row => new { row.State, row.PartyCode });
            table.HasIndex(row => new { row.State, row.AssigneeId });
        }

        static void Copies(EntityTypeBuilder<CopyRow> table)
        {
            table.ToTable("copies").HasKey(row => new { row.CaseId, row.Number });
            table.HasIndex(row => new { row.ReadOn, row.PersonId });
        }

        static void Timers(EntityTypeBuilder<TimerRow> table)
        {
            table.ToTable("timers").HasKey(row => new { row.CaseId, row.TimerId });
            table.HasIndex(row => row.WakesOn);
        }

        static void Letters(EntityTypeBuilder<LetterRow> table)
        {
            table.ToTable("letters").HasKey(row => new { row.CaseId, row.Sequence });
            table.HasIndex(row => new { row.Authority, row.Word, row.Year, row.Number }).IsUnique();
        }

        static void Register(EntityTypeBuilder<RegisterEntryRow> table)
        {
            table.ToTable("register_entries").HasKey(row => row.Id);
            table.Property(row => row.Status).HasConversion<string>();
            table.Property(row => row.Version).IsConcurrencyToken();
            table.Property(row => row.Register).HasDefaultValue(RegisterName.SeriousList.Value);
            table.Property(row => row.Facts).HasDefaultValue("{}");
            table.HasIndex(row => new { row.PartyCode, row.Register });
            table.HasIndex(row => new { row.Register, row.Status, row.EndsOn });
            table.HasIndex(row => new { row.Register, row.ListedOn });
        }

        static void Spans(EntityTypeBuilder<RegisterSpanRow> table)
        {
            table.ToTable("register_spans").HasKey(row => new { row.EntryId, row.Number });
            table.Property(row => row.Status).HasConversion<string>();
            table.HasIndex(row => new { row.FromOn, row.ToOn });
        }

        static void Supervision(EntityTypeBuilder<SupervisionItemRow> table)
        {
            table.ToTable("supervision_items").HasKey(row => row.Id);
            table.HasIndex(row => new { row.State, row.Authority });
        }

        static void Outbox(EntityTypeBuilder<OutboxRow> table)
        {
            table.ToTable("outbox").HasKey(row => row.Id);
            table.HasIndex(row => new { row.State, row.NotBefore });
        }

        static void Audit(EntityTypeBuilder<AuditRow> table)
        {
            table.ToTable("audit").HasKey(row => row.Position);
            table.Property(row => row.Position).ValueGeneratedNever();
            table.HasIndex(row => row.PreviousHash).IsUnique();
        }

        static void Clock(EntityTypeBuilder<ClockRow> table)
        {
            table.ToTable("clock").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
        }

        static void Parties(EntityTypeBuilder<PartyRow> table)
        {
            table.ToTable("parties").HasKey(row => row.Id);
            table.HasIndex(row => row.UnifiedCode).IsUnique();
        }

        static void Absences(EntityTypeBuilder<AbsenceRow> table)
        {
            table.ToTable("absences").HasKey(row => row.Id);
            table.HasIndex(row => new { row.SubstituteId, row.LastDay });
            table.HasIndex(row => new { row.PersonId, row.LastDay });
        }

        static void Penalties(EntityTypeBuilder<PenaltyRow> table)
        {
            table.ToTable("penalties").HasKey(row => row.BusinessKey);
            table.HasIndex(row => row.PartyCode);
            table.HasIndex(row => new { row.Triage, row.DecidedOn });
        }
    }

    // Columns are written party_code, so that a query by hand needs no quotes on any database.
    private static void Name(ModelBuilder modelBuilder)
    {
        IEnumerable<IMutableEntityType> tables = modelBuilder.Model.GetEntityTypes();
        foreach (IMutableProperty property in tables.SelectMany(table => table.GetProperties()))
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, place) =>
                place > 0 && char.IsUpper(letter)
                    ? "_" + char.ToLowerInvariant(letter)
                    : char.ToLowerInvariant(letter).ToString())));
        }
    }
}
