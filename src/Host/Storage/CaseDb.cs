using CreditSupervision.Host.Auditing;
using System.Data.Common;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The tables. The model says nothing a second database could not do: instants are milliseconds, days are days, JSON is
/// bytes. Events, audit, answers, holds, drafts, parties, absences, penalties, supervision items and works are truth; the
/// rest is rebuilt from the events. SQLite and PostgreSQL have this one model and a set of migrations each.
/// </summary>
internal abstract class CaseDb : DbContext
{
    /// <summary>How the audit lines and seals this context writes are hashed.</summary>
    public ChainAlgorithm Chain { get; set; } = ChainAlgorithm.Sha256;

    private readonly Statements statements;

    protected CaseDb(DbContextOptions options)
        : base(options) => statements = new Statements(this);

    /// <summary>Known to a write transaction only.</summary>
    public WriteHeads Heads { get; set; } = WriteHeads.Unknown;

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

    public DbSet<WorkRow> Works => Set<WorkRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<SealRow> Seals => Set<SealRow>();

    public DbSet<DefinitionTextRow> DefinitionTexts => Set<DefinitionTextRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<ClockRow> Clock => Set<ClockRow>();

    public DbSet<PartyRow> Parties => Set<PartyRow>();

    public DbSet<AbsenceRow> Absences => Set<AbsenceRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<PostRow> Posts => Set<PostRow>();

    public DbSet<PersonChangeRow> PersonChanges => Set<PersonChangeRow>();

    public DbSet<PenaltyRow> Penalties => Set<PenaltyRow>();

    public DbSet<PenaltyVersionRow> PenaltyVersions => Set<PenaltyVersionRow>();

    public DbSet<PublicationEventRow> PublicationEvents => Set<PublicationEventRow>();

    public DbSet<InstalledSetRow> InstalledSets => Set<InstalledSetRow>();

    public DbSet<PreviewReportRow> PreviewReports => Set<PreviewReportRow>();

    public DbSet<ImportBatchRow> ImportBatches => Set<ImportBatchRow>();

    public DbSet<ImportRejectRow> ImportRejects => Set<ImportRejectRow>();

    public DbSet<ImportedRow> Imported => Set<ImportedRow>();

    public DbSet<SearchRow> SearchRows => Set<SearchRow>();

    public DbSet<SearchTokenRow> SearchTokens => Set<SearchTokenRow>();

    /// <summary>A statement of the hot path, kept prepared; the connection is open.</summary>
    public DbCommand Statement(string sql, params ReadOnlySpan<object?> values) => statements.Of(sql, values);

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
        modelBuilder.Entity<WorkRow>(table => table.ToTable("works").HasKey(row => row.Name));
        modelBuilder.Entity<AuditRow>(Audit);
        modelBuilder.Entity<SealRow>(Seals);
        modelBuilder.Entity<DefinitionTextRow>(table => table.ToTable("definition_texts").HasKey(row => row.Hash));
        modelBuilder.Entity<AnswerRow>(table => table.ToTable("answers").HasKey(row => row.RequestId));
        modelBuilder.Entity<ClockRow>(Clock);
        modelBuilder.Entity<PartyRow>(Parties);
        modelBuilder.Entity<AbsenceRow>(Absences);
        modelBuilder.Entity<PersonRow>(People);
        modelBuilder.Entity<PostRow>(table => table.ToTable("posts").HasKey(row => row.Id));
        modelBuilder.Entity<PostRow>(table => table.HasIndex(row => row.PersonId));
        modelBuilder.Entity<PersonChangeRow>(table => table.ToTable("person_changes").HasKey(row => row.Id));
        modelBuilder.Entity<PersonChangeRow>(table => table.HasIndex(row => new { row.State, row.Authority }));
        modelBuilder.Entity<PenaltyRow>(Penalties);
        modelBuilder.Entity<PenaltyVersionRow>(table =>
            table.ToTable("penalty_versions").HasKey(row => new { row.BusinessKey, row.Version }));
        modelBuilder.Entity<PublicationEventRow>(Publications);
        modelBuilder.Entity<InstalledSetRow>(table => table.ToTable("installed_sets").HasKey(row => row.SetHash));
        modelBuilder.Entity<PreviewReportRow>(table => table.ToTable("preview_reports").HasKey(row => row.Hash));
        ImportTables.Add(modelBuilder);
        Name(modelBuilder);

        static void Publications(EntityTypeBuilder<PublicationEventRow> table)
        {
            table.ToTable("publication_events").HasKey(row => row.Position);
            table.HasIndex(row => new { row.DraftId, row.Sequence }).IsUnique();
            table.HasIndex(row => row.Name);
        }

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
            table.HasIndex(row => row.LeaseOwner);
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
            table.HasIndex(row => new { row.EntryId, row.Receiver });
            table.HasIndex(row => row.LeaseOwner);
        }

        static void Audit(EntityTypeBuilder<AuditRow> table)
        {
            table.ToTable("audit").HasKey(row => row.Position);
            table.Property(row => row.Position).ValueGeneratedNever();
            table.Property(row => row.Algorithm).HasDefaultValue(ChainAlgorithm.Flat.Name);
            table.HasIndex(row => row.PreviousHash).IsUnique();
        }

        static void Seals(EntityTypeBuilder<SealRow> table)
        {
            table.ToTable("seals").HasKey(row => row.Number);
            table.Property(row => row.Number).ValueGeneratedNever();
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
            table.HasIndex(row => row.Reference).IsUnique();
        }

        static void Absences(EntityTypeBuilder<AbsenceRow> table)
        {
            table.ToTable("absences").HasKey(row => row.Id);
            table.HasIndex(row => new { row.SubstituteId, row.LastDay });
            table.HasIndex(row => new { row.PersonId, row.LastDay });
        }

        static void People(EntityTypeBuilder<PersonRow> table)
        {
            table.ToTable("people").HasKey(row => row.Id);
            table.HasIndex(row => row.Version).IsUnique();
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
