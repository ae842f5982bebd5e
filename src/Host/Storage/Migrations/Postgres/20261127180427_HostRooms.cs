using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Postgres
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
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "timers",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "timers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "next_attempt_ms",
                table: "timers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "timers",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "troubles",
                table: "timers",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "reminded",
                table: "tasks",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "erased_ms",
                table: "parties",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "parties",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "lease_owner",
                table: "outbox",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "lease_until_ms",
                table: "outbox",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "parked_ms",
                table: "outbox",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trace",
                table: "outbox",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "definition_version",
                table: "cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "algorithm",
                table: "audit",
                type: "text",
                nullable: false,
                defaultValue: "sha256-flat",
                collation: "C");

            migrationBuilder.CreateTable(
                name: "definition_texts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_definition_texts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "import_batches",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    producer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    taken_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rejects",
                columns: table => new
                {
                    batch = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    cells = table.Column<byte[]>(type: "bytea", nullable: false),
                    faults = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rejects", x => new { x.batch, x.row_number });
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    natural_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    is_newest = table.Column<bool>(type: "boolean", nullable: false),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    record = table.Column<byte[]>(type: "bytea", nullable: false),
                    batch = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => new { x.kind, x.natural_key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "installed_sets",
                columns: table => new
                {
                    set_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_installed_sets", x => x.set_hash);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    stamp = table.Column<int>(type: "integer", nullable: false),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_changes",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    post = table.Column<byte[]>(type: "bytea", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    proposed_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    proposed_at_ms = table.Column<long>(type: "bigint", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decided_at_ms = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    division = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    positions = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    lines = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "preview_reports",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    draft_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    report = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preview_reports", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "publication_events",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    draft_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_events", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    audit_position = table.Column<long>(type: "bigint", nullable: false),
                    audit_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    event_position = table.Column<long>(type: "bigint", nullable: false),
                    events = table.Column<long>(type: "bigint", nullable: false),
                    events_digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    previous_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    algorithm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seals", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "search_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    case_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    is_personal = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_rows", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_tokens",
                columns: table => new
                {
                    token = table.Column<long>(type: "bigint", nullable: false),
                    row_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_tokens", x => new { x.token, x.row_id });
                });

            migrationBuilder.CreateTable(
                name: "works",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lease_owner = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lease_until_ms = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_ms = table.Column<long>(type: "bigint", nullable: false),
                    troubles = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parked_ms = table.Column<long>(type: "bigint", nullable: true)
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
                UPDATE outbox SET troubles = json_build_array(json_build_object(
                    'at', to_char(to_timestamp(next_attempt_ms / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    'fault', 'defect', 'message', troubles))::text
                WHERE troubles IS NOT NULL
                """);

            // Lists count by version without reading a state; what was kept before says it there.
            migrationBuilder.Sql(
                "UPDATE cases SET definition_version = COALESCE((convert_from(state, 'UTF8')::jsonb #>> '{definition,version}')::int, 0)");

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
