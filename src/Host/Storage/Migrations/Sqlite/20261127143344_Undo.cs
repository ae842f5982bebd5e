using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CreditSupervision.Host.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Undo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "unshielded_on",
                table: "register_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "standing",
                table: "penalties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "standing_on",
                table: "penalties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "register_spans",
                columns: table => new
                {
                    entry_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    shown = table.Column<bool>(type: "INTEGER", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_spans", x => new { x.entry_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "supervision_items",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    party_name = table.Column<string>(type: "TEXT", nullable: false),
                    party_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text_zh = table.Column<string>(type: "TEXT", nullable: false),
                    text_en = table.Column<string>(type: "TEXT", nullable: false),
                    cites = table.Column<string>(type: "TEXT", nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    resolved_by = table.Column<string>(type: "TEXT", nullable: true),
                    resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_items", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_register_spans_from_on_to_on",
                table: "register_spans",
                columns: new[] { "from_on", "to_on" });

            migrationBuilder.CreateIndex(
                name: "IX_supervision_items_state_authority",
                table: "supervision_items",
                columns: new[] { "state", "authority" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "register_spans");

            migrationBuilder.DropTable(
                name: "supervision_items");

            migrationBuilder.DropColumn(
                name: "unshielded_on",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "standing",
                table: "penalties");

            migrationBuilder.DropColumn(
                name: "standing_on",
                table: "penalties");
        }
    }
}
