using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HostRooms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "last_error",
                table: "outbox",
                newName: "troubles");

            migrationBuilder.AddColumn<int>(
                name: "attempts",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "timers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "next_attempt_ms",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "timers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "troubles",
                table: "timers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reminded",
                table: "tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "erased_ms",
                table: "parties",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "parties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trace",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "definition_version",
                table: "cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "algorithm",
                table: "audit",
                type: "TEXT",
                nullable: false,
                defaultValue: "sha256-flat");

            migrationBuilder.CreateTable(
                name: "definition_texts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_definition_texts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "import_batches",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    producer = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rejects",
                columns: table => new
                {
                    batch = table.Column<string>(type: "TEXT", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    cells = table.Column<byte[]>(type: "BLOB", nullable: false),
                    faults = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rejects", x => new { x.batch, x.row_number });
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    natural_key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    is_newest = table.Column<bool>(type: "INTEGER", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    record = table.Column<byte[]>(type: "BLOB", nullable: false),
                    batch = table.Column<string>(type: "TEXT", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => new { x.kind, x.natural_key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "installed_sets",
                columns: table => new
                {
                    set_hash = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_installed_sets", x => x.set_hash);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: true),
                    stamp = table.Column<int>(type: "INTEGER", nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_changes",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<byte[]>(type: "BLOB", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at_ms = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", nullable: false),
                    positions = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "preview_reports",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    draft_id = table.Column<string>(type: "TEXT", nullable: false),
                    report = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preview_reports", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "publication_events",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    draft_id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_events", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_position = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_hash = table.Column<string>(type: "TEXT", nullable: false),
                    event_position = table.Column<long>(type: "INTEGER", nullable: false),
                    events = table.Column<long>(type: "INTEGER", nullable: false),
                    events_digest = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    algorithm = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seals", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "search_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<string>(type: "TEXT", nullable: true),
                    is_personal = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_rows", x => x.id);
                });

            // Pairs are looked up by their key alone; without a row id the table is half the size.
            migrationBuilder.Sql(
                "CREATE TABLE search_tokens (token INTEGER NOT NULL, row_id INTEGER NOT NULL, PRIMARY KEY (token, row_id)) WITHOUT ROWID");

            migrationBuilder.CreateTable(
                name: "works",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lease_owner = table.Column<string>(type: "TEXT", nullable: true),
                    lease_until_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    troubles = table.Column<string>(type: "TEXT", nullable: true),
                    parked_ms = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_works", x => x.name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_timers_lease_owner",
                table: "timers",
                column: "lease_owner");

            migrationBuilder.CreateIndex(
                name: "IX_parties_reference",
                table: "parties",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_entry_id_receiver",
                table: "outbox",
                columns: new[] { "entry_id", "receiver" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_lease_owner",
                table: "outbox",
                column: "lease_owner");

            migrationBuilder.CreateIndex(
                name: "IX_import_batches_at_ms_id",
                table: "import_batches",
                columns: new[] { "at_ms", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_imported_rows_party_code_is_newest",
                table: "imported_rows",
                columns: new[] { "party_code", "is_newest" });

            migrationBuilder.CreateIndex(
                name: "IX_people_version",
                table: "people",
                column: "version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_changes_state_authority",
                table: "person_changes",
                columns: new[] { "state", "authority" });

            migrationBuilder.CreateIndex(
                name: "IX_posts_person_id",
                table: "posts",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_publication_events_draft_id_sequence",
                table: "publication_events",
                columns: new[] { "draft_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publication_events_name",
                table: "publication_events",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_search_rows_party_code",
                table: "search_rows",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_search_rows_reference",
                table: "search_rows",
                column: "reference");

            // What was parked before has no moment of its own; the pause it was given says when to within minutes. The last
            // error was a plain sentence and becomes the one attempt that is known.
            migrationBuilder.Sql("UPDATE outbox SET parked_ms = next_attempt_ms WHERE state = 'incident'");
            migrationBuilder.Sql(
                """
                UPDATE outbox SET troubles = json_array(json_object(
                    'at', strftime('%Y-%m-%dT%H:%M:%SZ', next_attempt_ms / 1000, 'unixepoch'),
                    'fault', 'defect', 'message', troubles))
                WHERE troubles IS NOT NULL
                """);

            // Lists count by version without reading a state; what was kept before says it there.
            migrationBuilder.Sql(
                "UPDATE cases SET definition_version = COALESCE(json_extract(CAST(state AS TEXT), '$.definition.version'), 0)");

            AppendOnly.ProtectHostRooms(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "definition_texts");

            migrationBuilder.DropTable(
                name: "import_batches");

            migrationBuilder.DropTable(
                name: "import_rejects");

            migrationBuilder.DropTable(
                name: "imported_rows");

            migrationBuilder.DropTable(
                name: "installed_sets");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "person_changes");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "preview_reports");

            migrationBuilder.DropTable(
                name: "publication_events");

            migrationBuilder.DropTable(
                name: "seals");

            migrationBuilder.DropTable(
                name: "search_rows");

            migrationBuilder.DropTable(
                name: "search_tokens");

            migrationBuilder.DropTable(
                name: "works");

            migrationBuilder.DropIndex(
                name: "IX_timers_lease_owner",
                table: "timers");

            migrationBuilder.DropIndex(
                name: "IX_parties_reference",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "IX_outbox_entry_id_receiver",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_outbox_lease_owner",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "attempts",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease_owner",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease_until_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "next_attempt_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "parked_ms",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "troubles",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "reminded",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "erased_ms",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "reference",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "lease_owner",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "lease_until_ms",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "parked_ms",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "trace",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "definition_version",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "algorithm",
                table: "audit");

            migrationBuilder.RenameColumn(
                name: "troubles",
                table: "outbox",
                newName: "last_error");
        }
    }
}
