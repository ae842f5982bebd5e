using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Queries;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Api;

/// <summary>The party a request names: in full, or by the unified code of one that register, penalties or the
/// demonstration world know.</summary>
internal sealed class SubjectInput(RegisterQueries registers, PenaltyQueries penalties, LoadedDefinitions definitions)
{
    private const string Path = "$.subject";

    public async Task<Party> ReadAsync(JsonElement subject, CancellationToken cancellationToken) => subject.ValueKind switch
    {
        JsonValueKind.String => await KnownAsync(RequestInput.Code(subject.GetString(), Path), cancellationToken),
        JsonValueKind.Object => InFull(subject),
        _ => throw Wrong(Path),
    };

    private static Party InFull(JsonElement subject)
    {
        foreach (JsonProperty member in subject.EnumerateObject())
        {
            if (member.Name is not ("name" or "uscc" or "kind") || member.Value.ValueKind != JsonValueKind.String)
                throw Wrong($"{Path}.{member.Name}");
        }
        string code = Text(subject, "uscc") ?? "";
        return new Party
        {
            Name = Text(subject, "name") ?? throw Wrong($"{Path}.name"),
            // A natural person has none.
            UnifiedCode = code.Length == 0 ? code : RequestInput.Code(code, $"{Path}.uscc"),
            Kind = Text(subject, "kind") ?? throw Wrong($"{Path}.kind"),
        };
    }

    private async Task<Party> KnownAsync(string code, CancellationToken cancellationToken)
    {
        if (await registers.CheckAsync(code, null, cancellationToken) is [RegisterLine listed, ..])
            return listed.Party;
        if (definitions.World?.Parties.FirstOrDefault(party => party.UnifiedCode == code) is { } known)
            return known;
        Page<ImportedPenalty> found = await penalties.ListAsync(code, null, new Paging(), cancellationToken);
        if (found.Items.FirstOrDefault(line => line.PartyCode == code) is { } penalised
            && await penalties.FindAsync(penalised.BusinessKey, cancellationToken) is { } view)
        {
            return new Party
            {
                Name = penalised.PartyName,
                UnifiedCode = code,
                Kind = KindIn(view) ?? throw Wrong(Path),
            };
        }
        throw new BadInputException(
            Path,
            $"名单、处罚记录中均无统一社会信用代码{code}；请填写当事人名称、代码和类别。",
            $"Neither register nor penalties know the code {code}; give name, uscc and kind of the party.");
    }

    // The kind was read from the record when it was judged; an open one must be stated.
    private static string? KindIn(PenaltyView penalty) => penalty.Verdict is { } bytes
        && JsonSerializer.Deserialize<Verdict>(bytes, CaseJson.Options)?.Facts["partyKind"] is FactValue.Code kind
            ? kind.Value
            : null;

    private static string? Text(JsonElement subject, string name) =>
        subject.TryGetProperty(name, out JsonElement value) && value.GetString() is { Length: > 0 } text ? text : null;

    private static BadInputException Wrong(string path) => new(
        path,
        "当事人应为统一社会信用代码，或含 name、uscc、kind 三个文本成员的对象。",
        "A subject is a unified code, or an object with the texts name, uscc and kind.");
}
