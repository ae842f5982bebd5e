using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>A case file ready to be handed over, with the hash the audit keeps of it.</summary>
public sealed record ExportedCaseFile(byte[] Zip, string Sha256, int Parts);

/// <summary>Exports case files; each export is a line in the audit before anybody has the file.</summary>
public sealed class CaseFileExport
{
    private readonly CaseFileReader reader;
    private readonly AuditLog audit;

    internal CaseFileExport(CaseFileReader reader, AuditLog audit)
    {
        this.reader = reader;
        this.audit = audit;
    }

    /// <summary>
    /// The sealed file of a case, null where there is no such case. A reason stands for the particulars of natural
    /// persons; without one they stay masked.
    /// </summary>
    public async Task<ExportedCaseFile?> ExportAsync(
        CaseId id, string actor, string? personalDataReason, CancellationToken cancellationToken)
    {
        bool withPersonalData = personalDataReason is not null;
        if (await reader.ReadAsync(id, withPersonalData, cancellationToken) is not { } file)
            return null;
        byte[] zip = CaseFileZip.Write(file);
        string hash = ChainHash.Of(ChainAlgorithm.Sha256, zip);
        await audit.RecordAsync(
            actor,
            AuditActs.CaseExported,
            id.Value,
            new ExportDetails(hash, withPersonalData, personalDataReason),
            cancellationToken);
        return new ExportedCaseFile(zip, hash, file.Parts.Count);
    }
}

/// <summary>What the audit keeps of an export.</summary>
internal sealed record ExportDetails(string Sha256, bool WithPersonalData, string? Reason);
