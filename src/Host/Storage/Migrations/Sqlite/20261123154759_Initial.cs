using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    request_id = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.request_id);
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    details = table.Column<byte[]>(type: "BLOB", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    party_name = table.Column<string>(type: "TEXT", nullable: false),
                    entry_id = table.Column<string>(type: "TEXT", nullable: true),
                    penalty_number = table.Column<string>(type: "TEXT", nullable: true),
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    serial = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clock",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    today = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    actor_post = table.Column<string>(type: "TEXT", nullable: true),
                    command_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "holds",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holds", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    template = table.Column<string>(type: "TEXT", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    full_number = table.Column<string>(type: "TEXT", nullable: true),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => new { x.case_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    event_position = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    receiver = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    entry_id = table.Column<string>(type: "TEXT", nullable: true),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    not_before = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    delivered_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    receipt = table.Column<string>(type: "TEXT", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unified_code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    identity_number = table.Column<string>(type: "TEXT", nullable: true),
                    representative = table.Column<string>(type: "TEXT", nullable: true),
                    telephone = table.Column<string>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "penalties",
                columns: table => new
                {
                    business_key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    record = table.Column<byte[]>(type: "BLOB", nullable: false),
                    party_name = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    authority_name = table.Column<string>(type: "TEXT", nullable: false),
                    authority_code = table.Column<string>(type: "TEXT", nullable: true),
                    incomplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    verdict = table.Column<byte[]>(type: "BLOB", nullable: true),
                    triage = table.Column<string>(type: "TEXT", nullable: true),
                    opened_case = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penalties", x => x.business_key);
                });

            migrationBuilder.CreateTable(
                name: "penalty_versions",
                columns: table => new
                {
                    business_key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    record = table.Column<byte[]>(type: "BLOB", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    batch = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penalty_versions", x => new { x.business_key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "register_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    party_name = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    party_kind = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    listed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", nullable: true),
                    restriction_ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publicity_stopped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    task_id = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    holder_authority = table.Column<string>(type: "TEXT", nullable: false),
                    holder_division = table.Column<string>(type: "TEXT", nullable: false),
                    holder_position = table.Column<string>(type: "TEXT", nullable: true),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    party_name = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    office_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    outcome_zh = table.Column<string>(type: "TEXT", nullable: true),
                    outcome_en = table.Column<string>(type: "TEXT", nullable: true),
                    done_by = table.Column<string>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tasks", x => new { x.case_id, x.task_id });
                });

            migrationBuilder.CreateTable(
                name: "timers",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", nullable: false),
                    timer_id = table.Column<string>(type: "TEXT", nullable: false),
                    wakes_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timers", x => new { x.case_id, x.timer_id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_previous_hash",
                table: "audit",
                column: "previous_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_entry_id_closed_on",
                table: "cases",
                columns: new[] { "entry_id", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_kind_closed_on",
                table: "cases",
                columns: new[] { "kind", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_party_code",
                table: "cases",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_cases_series_serial",
                table: "cases",
                columns: new[] { "series", "serial" });

            migrationBuilder.CreateIndex(
                name: "IX_events_case_id_sequence",
                table: "events",
                columns: new[] { "case_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_authority_word_year_number",
                table: "letters",
                columns: new[] { "authority", "word", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_state_not_before",
                table: "outbox",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_parties_unified_code",
                table: "parties",
                column: "unified_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_penalties_party_code",
                table: "penalties",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_penalties_triage_decided_on",
                table: "penalties",
                columns: new[] { "triage", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_listed_on",
                table: "register_entries",
                column: "listed_on");

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_party_code",
                table: "register_entries",
                column: "party_code");

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_status_ends_on",
                table: "register_entries",
                columns: new[] { "status", "ends_on" });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_state_done_by",
                table: "tasks",
                columns: new[] { "state", "done_by" });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_state_holder_authority_holder_division",
                table: "tasks",
                columns: new[] { "state", "holder_authority", "holder_division" });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_state_party_code",
                table: "tasks",
                columns: new[] { "state", "party_code" });

            migrationBuilder.CreateIndex(
                name: "IX_timers_wakes_on",
                table: "timers",
                column: "wakes_on");

            AppendOnly.Protect(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answers");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "clock");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "holds");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "penalties");

            migrationBuilder.DropTable(
                name: "penalty_versions");

            migrationBuilder.DropTable(
                name: "register_entries");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "timers");
        }
    }
}
