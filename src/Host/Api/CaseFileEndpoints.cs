using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Letters;
using CreditSupervision.Host.PersonalData;
using CreditSupervision.Host.Queries;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Api;

/// <summary>The sealed file of a case, and the particulars of natural persons: each call is a line in the audit.</summary>
internal static class CaseFileEndpoints
{
    private const int ShortestReason = 4;
    private const int LongestReason = 500;

    public static void MapCaseFiles(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder cases = routes.MapGroup("/cases").WithTags("Cases");
        cases.MapGet("/{id}/export", ExportAsync).RequiresAct(Acts.CaseExport)
            .WithSummary("The sealed case file as a zip with its own verifier; personal data masked without a reason.");
        cases.MapPost("/{id}/personal-data", SeeAsync).RequiresAct(Acts.PersonalUnmask)
            .WithSummary("What identifies the party, for a stated reason; the look is logged.");
        routes.MapPost("/parties/{reference}/erase", EraseAsync).RequiresAct(Acts.PersonalErase).WithTags("Cases")
            .WithSummary("Erases what identifies a natural person; the chain stays whole, the cases stay readable.");
    }

    private static async Task<IResult> ExportAsync(
        string id,
        string? personalDataReason,
        HttpContext context,
        CurrentActor current,
        CaseFileExport export,
        CancellationToken cancellationToken)
    {
        string? reason = personalDataReason is null ? null : Reason(personalDataReason, nameof(personalDataReason));
        return await export.ExportAsync(
            new CaseId(id), current.Of(context.User).Id, reason, cancellationToken) is { } file
            ? Results.File(file.Zip, "application/zip", $"{id}.zip")
            : Unknown(id);
    }

    private static async Task<IResult> SeeAsync(
        string id,
        PersonalDataInput input,
        HttpContext context,
        CurrentActor current,
        CaseQueries cases,
        PersonalDataDesk desk,
        DefinitionCatalogue catalogue,
        CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(new CaseId(id), current.Of(context.User), cancellationToken) is not { } view)
            return Unknown(id);
        string reason = Reason(input.Reason, "$.reason");
        string? letter = input.Letter is { } sequence
            ? IssuedLetter.Text(view, sequence, catalogue, RequestLanguage.Of(context.Request))
                ?? throw new BadInputException(
                    "$.letter", "该序号不是本案的文书。", "There is no document of the case at this sequence.")
            : null;
        return await desk.SeeAsync(
            new CaseId(id), current.Of(context.User).Id, reason, cancellationToken) is { } particulars
            ? Results.Ok(new PersonalDataAnswer(particulars, particulars.Fill(letter, view.State.Party)))
            : Unknown(id);
    }

    private static async Task<IResult> EraseAsync(
        string reference,
        PersonalDataInput input,
        HttpContext context,
        CurrentActor current,
        PersonalDataDesk desk,
        CancellationToken cancellationToken)
    {
        string reason = Reason(input.Reason, "$.reason");
        return await desk.EraseAsync(reference, current.Of(context.User).Id, reason, cancellationToken) switch
        {
            ErasureOutcome.Erased or ErasureOutcome.AlreadyErased => Results.NoContent(),
            ErasureOutcome.InUse => InUse(),
            ErasureOutcome.Unknown => ProblemDocument.NotFound(
                $"没有编号为{reference}的当事人。", $"There is no party with the reference {reference}."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Reason(string? reason, string path) =>
        reason?.Trim() is { Length: >= ShortestReason and <= LongestReason } given
            ? given
            : throw new BadInputException(
                path,
                $"请写明查看、导出或者删除个人信息的事由（{ShortestReason}至{LongestReason}字）。",
                $"State why personal data is needed or erased, in {ShortestReason} to {LongestReason} characters.");

    private static ProblemDocument InUse() => new(
        StatusCodes.Status409Conflict,
        "PartyInUse",
        new BilingualText(
            "该当事人尚有未办结的案件或者有效的名录记录，不能删除其个人信息；请在办结并移出之后再删除。",
            "The person still has an open case or an entry in force; erase after the case is closed and the entry has ended."));

    private static ProblemDocument Unknown(string id) => ProblemDocument.Of(new Refusal
    {
        Code = RefusalCode.CaseUnknown,
        Sentence = new BilingualText($"没有案件“{id}”；请核对案件编号。", $"There is no case \"{id}\"; check its id."),
    });
}

/// <summary>Why somebody needs to see, or to erase, what identifies a person.</summary>
public sealed record PersonalDataInput
{
    public string? Reason { get; init; }

    /// <summary>The sequence of a document to be read with the name in full, for example to serve it; null for none.</summary>
    public long? Letter { get; init; }
}

/// <summary>What identifies the party, and the document that was asked for with the name in full.</summary>
public sealed record PersonalDataAnswer(Particulars Party, string? Letter);
