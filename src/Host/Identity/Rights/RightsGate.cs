using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Ui.Shell;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>
/// Stands between authentication and every endpoint: the endpoint's act is looked up in the permission table, and about
/// a case also where it lies. Each no is audited. An endpoint that names no act and is not public is closed.
/// </summary>
internal sealed class RightsGate(
    RequestDelegate next, RightsBook rights, CurrentActor current, CaseWhereabouts cases, AuditLog audit)
{
    private const string CaseParameter = "id";
    private const string Unnamed = "unnamed";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(context);
            return;
        }

        // The cookie may outlive the post: whoever has left is asked to sign in again.
        if (current.Find(context.User) is not { Actor: var actor })
        {
            await context.ChallengeAsync();
            return;
        }

        string act = endpoint.Metadata.GetMetadata<RequiresActAttribute>()?.For(context.Request.Method) ?? Unnamed;
        if (!rights.May(actor, act))
        {
            await RefuseAsync(context, endpoint, actor, act, elsewhere: false);
            return;
        }

        if (rights.Table.Acts[act].Subject == SubjectKind.Case
            && context.Request.RouteValues[CaseParameter] is string id
            && await cases.FindAsync(new CaseId(id), context.RequestAborted) is { } subject
            && !await rights.MayAsync(actor, act, subject, () =>
                new ValueTask<bool>(cases.IsInvolvedAsync(new CaseId(id), actor, context.RequestAborted))))
        {
            await RefuseAsync(context, endpoint, actor, act, elsewhere: true);
            return;
        }

        await next(context);
    }

    private async Task RefuseAsync(HttpContext context, Endpoint endpoint, Actor actor, string act, bool elsewhere)
    {
        // The pattern, not the address: an address may carry what a person searched for.
        string pattern = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "";
        await audit.RecordAsync(
            actor.Id,
            AuditActs.RightRefused,
            context.Request.RouteValues[CaseParameter] as string ?? act,
            new RightRefusedDetails(act, context.Request.Method, pattern, elsewhere),
            context.RequestAborted);
        ActRight? right = rights.Table.Acts.GetValueOrDefault(act);
        bool isApi = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        // A party is not told which other cases there are.
        if (elsewhere && actor.Kind == ActorKind.Party)
        {
            Refusal unknown = Refusals.CaseUnknown(new CaseId((string)context.Request.RouteValues[CaseParameter]!));
            await AnswerAsync(
                context, isApi, StatusCodes.Status404NotFound, unknown.Sentence, () => ProblemDocument.Of(unknown));
            return;
        }

        await AnswerAsync(
            context,
            isApi,
            StatusCodes.Status403Forbidden,
            RightRefusal.Sentence(right, act, elsewhere),
            () => RightRefusal.Problem(right, act, elsewhere));
    }

    private static Task AnswerAsync(
        HttpContext context, bool isApi, int status, BilingualText sentence, Func<ProblemDocument> problem) =>
        isApi
            ? problem().ExecuteAsync(context)
            : new RazorComponentResult<PlainPage>(new Dictionary<string, object?> { [nameof(PlainPage.Sentence)] = sentence })
            {
                StatusCode = status,
            }.ExecuteAsync(context);
}
