using System.Security.Claims;
using CreditSupervision.Host.Identity.People;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Identity.Oidc;

/// <summary>Why somebody whom the provider vouches for is not let in. The names are part of addresses and of the audit.</summary>
internal enum AdmissionFault
{
    /// <summary>The token names nobody: the claim is missing.</summary>
    Nameless,

    /// <summary>The directory has no such person, or the person holds no post today.</summary>
    Unknown,

    /// <summary>The name is bound to another account of the provider.</summary>
    OtherAccount,

    /// <summary>No system is registered under the client.</summary>
    UnknownSystem,

    /// <summary>The provider reported a fault, or the answer did not check out.</summary>
    Failed,
}

/// <summary>Thrown inside the token handlers, where only an exception can carry the reason to the answer.</summary>
internal sealed class AdmissionException(AdmissionFault fault) : Exception(fault.ToString())
{
    public AdmissionFault Fault { get; } = fault;
}

/// <summary>
/// From a token that checked out to somebody this host knows: a person of the directory by sign-in name and account, or
/// a system by its client. Each answer is audited.
/// </summary>
internal sealed class Admission(OidcSettings settings, PeopleDirectory people, PersonRegister register, AuditLog audit)
{
    private const string AccountClaim = "sub";
    private const string ClientClaim = "client_id";
    private const string ScopeClaim = "scope";

    /// <summary>A person at a screen; the sign-in is audited.</summary>
    public async Task<ClaimsPrincipal> PersonAsync(
        ClaimsPrincipal token, string scheme, CancellationToken cancellationToken)
    {
        Person person = await KnownAsync(token, cancellationToken);
        await audit.RecordAsync(
            person.Id, AuditActs.SignedIn, person.Id, new SignInDetails("oidc", null), cancellationToken);
        return CurrentActor.Principal(person, scheme);
    }

    /// <summary>
    /// A caller with a bearer token: a person, or a system whose role holds only while the token carries its scope.
    /// </summary>
    public async Task<ClaimsPrincipal> CallerAsync(
        ClaimsPrincipal token, string scheme, CancellationToken cancellationToken)
    {
        if (token.FindFirstValue(settings.PersonClaim) is not null)
            return CurrentActor.Principal(await KnownAsync(token, cancellationToken), scheme);
        if (token.FindFirstValue(ClientClaim) is not { } client || token.FindFirstValue(AccountClaim) != client)
            throw await RefusedAsync(AdmissionFault.Nameless, "", cancellationToken);
        if (!settings.Systems.TryGetValue(client, out SystemClient? system))
            throw await RefusedAsync(AdmissionFault.UnknownSystem, client, cancellationToken);
        bool hasScope = token.FindAll(ScopeClaim).Any(claim => claim.Value.Split(' ').Contains(system.Scope));
        return CurrentActor.System(system.Position, hasScope, scheme);
    }

    /// <summary>Audits a sign-in that failed before there was anybody to name.</summary>
    public Task FailedAsync(CancellationToken cancellationToken) =>
        RefusedAsync(AdmissionFault.Failed, "", cancellationToken);

    /// <summary>The sentence for people and programs.</summary>
    public static BilingualText Sentence(AdmissionFault fault) => fault switch
    {
        AdmissionFault.Nameless => new BilingualText(
            "登录未成功：统一身份认证未提供登录名；请联系系统管理员核对认证配置。",
            "Not signed in: the identity provider gave no sign-in name; have the system administrator check its settings."),
        AdmissionFault.Unknown => new BilingualText(
            "登录未成功：本系统没有您的在任职务，或者任职已经终止；请由系统管理员登记任职并经安全管理员复核。",
            "Not signed in: you hold no post here today; have a system administrator enter your post and a security "
            + "administrator confirm it."),
        AdmissionFault.OtherAccount => new BilingualText(
            "登录未成功：该登录名已与另一账号绑定；请由管理员重置登录后再试。",
            "Not signed in: this sign-in name is bound to another account; have an administrator reset it and try again."),
        AdmissionFault.UnknownSystem => new BilingualText(
            "调用未成功：该客户端不是已登记的对接系统；请由系统管理员在主机配置中登记。",
            "Not admitted: the client is no registered system; have the system administrator enter it in the host's settings."),
        AdmissionFault.Failed => new BilingualText(
            "登录未成功：身份认证未通过或已超时；请重新登录。",
            "Not signed in: the identity provider's answer did not check out or came too late; sign in again."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<Person> KnownAsync(ClaimsPrincipal token, CancellationToken cancellationToken)
    {
        if (token.FindFirstValue(settings.PersonClaim) is not { Length: > 0 } name
            || token.FindFirstValue(AccountClaim) is not { Length: > 0 } account)
            throw await RefusedAsync(AdmissionFault.Nameless, "", cancellationToken);
        // By id alone: names of people are not unique at a provider.
        if (!people.TryFind(name, out Person? person) || person.Id != name)
            throw await RefusedAsync(AdmissionFault.Unknown, name, cancellationToken);
        return await register.BindAccountAsync(person.Id, account, cancellationToken)
            ? person
            : throw await RefusedAsync(AdmissionFault.OtherAccount, name, cancellationToken);
    }

    private async Task<AdmissionException> RefusedAsync(
        AdmissionFault fault, string name, CancellationToken cancellationToken)
    {
        // The name comes from outside; a longer one is no sign-in name of ours.
        await audit.RecordAsync(
            "", AuditActs.SignInRefused, name[..Math.Min(name.Length, 100)], new SignInDetails("oidc", fault), cancellationToken);
        return new AdmissionException(fault);
    }
}

/// <summary>What the audit keeps of a sign-in.</summary>
internal sealed record SignInDetails(string Way, AdmissionFault? Fault);
