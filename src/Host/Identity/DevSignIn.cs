using System.Text.Encodings.Web;
using CreditSupervision.Host.Api.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CreditSupervision.Host.Identity;

/// <summary>
/// Signs in whoever the header <c>X-Dev-User</c> names. It asks for no proof and is therefore registered in
/// Development only.
/// </summary>
internal sealed class DevSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PeopleDirectory people)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "DevHeader";
    public const string Header = "X-Dev-User";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // A header holds ASCII only, so a Chinese name comes percent-encoded.
        string name = Uri.UnescapeDataString(Request.Headers[Header].ToString());
        return Task.FromResult(people.TryFind(name, out Person? person)
            ? AuthenticateResult.Success(new AuthenticationTicket(CurrentActor.Principal(person, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The header names nobody of the demonstration world."));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        ProblemDocument.SignInNeeded(StatusCodes.Status401Unauthorized).ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ProblemDocument.SignInNeeded(StatusCodes.Status403Forbidden).ExecuteAsync(Context);
}
