using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.PersonalData;

/// <summary>What an imported penalty record says of a natural person, and the record without it.</summary>
internal static class PersonRecord
{
    // Free text may repeat a name, so it goes with the fields that are made for one.
    private static readonly PenaltyField[] Personal =
    [
        PenaltyField.PartyName, PenaltyField.PartyDocumentNumber, PenaltyField.LegalRepresentative,
        PenaltyField.LegalRepresentativeDocumentNumber, PenaltyField.ViolationFacts, PenaltyField.Content,
        PenaltyField.Remarks,
    ];

    /// <summary>True where the record names the person, and no other number than theirs.</summary>
    public static bool IsAbout(byte[] record, string name, string? identityNumber)
    {
        Dictionary<string, string> fields = Read(record);
        return Field(fields, PenaltyField.PartyName) == name
            && (identityNumber is null || Field(fields, PenaltyField.PartyDocumentNumber) is null or ""
                || Field(fields, PenaltyField.PartyDocumentNumber) == identityNumber);
    }

    public static string? Name(byte[] record) => Field(Read(record), PenaltyField.PartyName);

    public static string? IdentityNumber(byte[] record) => Field(Read(record), PenaltyField.PartyDocumentNumber);

    public static byte[] Erase(byte[] record)
    {
        Dictionary<string, string> fields = Read(record);
        foreach (string code in Personal.Select(PenaltyColumns.CodeOf).Where(fields.ContainsKey))
            fields[code] = PersonAlias.Erased;
        return JsonSerializer.SerializeToUtf8Bytes(fields, CaseJson.Options);
    }

    private static string? Field(Dictionary<string, string> fields, PenaltyField field) =>
        fields.GetValueOrDefault(PenaltyColumns.CodeOf(field));

    private static Dictionary<string, string> Read(byte[] record) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(record, CaseJson.Options) ?? [];
}
