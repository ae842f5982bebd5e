using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditSupervision.Rules.Calendars;

/// <summary>One year as the file writes it, the shape of the open holiday-cn data set.</summary>
internal sealed record CalendarFile
{
    public required int Year { get; init; }

    public required IReadOnlyList<string> Papers { get; init; }

    public required IReadOnlyList<CalendarFileDay> Days { get; init; }
}

internal sealed record CalendarFileDay
{
    public required string Name { get; init; }

    public required string Date { get; init; }

    public required bool IsOffDay { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CalendarFile))]
internal sealed partial class CalendarJson : JsonSerializerContext;
