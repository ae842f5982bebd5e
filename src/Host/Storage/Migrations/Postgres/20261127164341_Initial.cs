using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    substitute_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    kinds = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    steps = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entered_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    request_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.request_id);
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    act = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    details = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entry_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    penalty_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    serial = table.Column<int>(type: "integer", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    suspended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    report_due = table.Column<DateOnly>(type: "date", nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clock",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    today = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "copies",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    task_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    division = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    position = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    read_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_copies", x => new { x.case_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    task_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => new { x.case_id, x.task_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_post = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    command_id = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "holds",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holds", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    word = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: true),
                    template = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_zh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_en = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    full_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    recipient = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => new { x.case_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    event_position = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    receiver = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    entry_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    not_before = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_ms = table.Column<long>(type: "bigint", nullable: false),
                    delivered_ms = table.Column<long>(type: "bigint", nullable: true),
                    receipt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    last_error = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unified_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    identity_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    representative = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    telephone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "penalties",
                columns: table => new
                {
                    business_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    record = table.Column<byte[]>(type: "bytea", nullable: false),
                    party_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    authority_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    incomplete = table.Column<bool>(type: "boolean", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standing_on = table.Column<DateOnly>(type: "date", nullable: true),
                    verdict = table.Column<byte[]>(type: "bytea", nullable: true),
                    triage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    opened_case = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penalties", x => x.business_key);
                });

            migrationBuilder.CreateTable(
                name: "penalty_versions",
                columns: table => new
                {
                    business_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    record = table.Column<byte[]>(type: "bytea", nullable: false),
                    file = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    batch = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penalty_versions", x => new { x.business_key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "register_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    register = table.Column<string>(type: "text", nullable: false, defaultValue: "serious-list", collation: "C"),
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    listed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ground = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decision_number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    restriction_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    publicity_stopped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    shielded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    restored_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unshielded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    facts = table.Column<string>(type: "text", nullable: false, defaultValue: "{}", collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_spans",
                columns: table => new
                {
                    entry_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    shown = table.Column<bool>(type: "boolean", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_spans", x => new { x.entry_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "supervision_items",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text_zh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text_en = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cites = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    resolved_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    resolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    task_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    step = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_zh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_en = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    holder_authority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    holder_division = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    holder_position = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    holder_line = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    party_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    party_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    legal_due = table.Column<DateOnly>(type: "date", nullable: true),
                    office_due = table.Column<DateOnly>(type: "date", nullable: true),
                    assignee_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    assignee_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    urged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signers = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    outcome_zh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    outcome_en = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    done_by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tasks", x => new { x.case_id, x.task_id });
                });

            migrationBuilder.CreateTable(
                name: "timers",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    timer_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    wakes_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timers", x => new { x.case_id, x.timer_id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_absences_person_id_last_day",
                table: "absences",
                columns: new[] { "person_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_substitute_id_last_day",
                table: "absences",
                columns: new[] { "substitute_id", "last_day" });

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
                name: "IX_copies_read_on_person_id",
                table: "copies",
                columns: new[] { "read_on", "person_id" });

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
                name: "IX_register_entries_party_code_register",
                table: "register_entries",
                columns: new[] { "party_code", "register" });

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_register_listed_on",
                table: "register_entries",
                columns: new[] { "register", "listed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_register_entries_register_status_ends_on",
                table: "register_entries",
                columns: new[] { "register", "status", "ends_on" });

            migrationBuilder.CreateIndex(
                name: "IX_register_spans_from_on_to_on",
                table: "register_spans",
                columns: new[] { "from_on", "to_on" });

            migrationBuilder.CreateIndex(
                name: "IX_supervision_items_state_authority",
                table: "supervision_items",
                columns: new[] { "state", "authority" });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_state_assignee_id",
                table: "tasks",
                columns: new[] { "state", "assignee_id" });

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
                name: "absences");

            migrationBuilder.DropTable(
                name: "answers");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "clock");

            migrationBuilder.DropTable(
                name: "copies");

            migrationBuilder.DropTable(
                name: "drafts");

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
                name: "register_spans");

            migrationBuilder.DropTable(
                name: "supervision_items");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "timers");
        }
    }
}
