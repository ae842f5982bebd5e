using System.Text.Json;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Tests.Api;
using CreditSupervision.Workflows.Actors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Rights;

/// <summary>Holds the running host against the reviewed page: every role, every act, every endpoint, every place.</summary>
public sealed partial class EveryRoleOnEveryActTests(RightsHost host) : IClassFixture<RightsHost>
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["own"] = 'o',
        ["below"] = 'b',
        ["above"] = 'a',
        ["elsewhere"] = 'e',
        ["party"] = 'p',
    };

    [Fact]
    public void Page_NamesEveryActOfTheHost()
    {
        Assert.Equal(
            Acts.All.Order(StringComparer.Ordinal),
            ExpectationPage.All.Select(cell => cell.Act).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_HasAColumnForEveryRoleOfTheTable()
    {
        RightsBook rights = host.Services.GetRequiredService<RightsBook>();

        Assert.Equal(
            rights.Table.Roles.Select(role => role.Code).Order(StringComparer.Ordinal),
            ExpectationPage.People.Select(person => Assert.Single(rights.RolesOf(person.Actor)).Code)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryEndpoint_NamesItsActOrIsPublic()
    {
        Assert.Empty(EndpointActs.Faults(host.Services.GetRequiredService<EndpointDataSource>().Endpoints));
    }

    [Fact]
    public async Task OwnRights_OfEveryRole_AreThoseOfThePage()
    {
        List<string> wrong = [];
        foreach (IGrouping<string, Expectation> person in ExpectationPage.All.GroupBy(cell => cell.Person))
        {
            Reply reply = await host.GetAsync("/api/rights/me", person.Key);
            Dictionary<string, JsonElement> told = reply.Json.GetProperty("rights").EnumerateArray()
                .ToDictionary(right => right.GetProperty("act").GetString()!, StringComparer.Ordinal);
            foreach (Expectation cell in person)
            {
                string found = told.TryGetValue(cell.Act, out JsonElement right) ? Cell(right) : "-";
                if (found != cell.Cell)
                    wrong.Add($"{cell.Act} of {cell.Person}: expected {cell.Cell}, found {found}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task EveryEndpoint_AskedByEveryRoleAtEveryPlace_AnswersAsThePageSays()
    {
        List<string> wrong = [];
        int asked = 0;
        foreach ((RouteEndpoint endpoint, string method, RequiresActAttribute required) in Closed())
        {
            string act = required.For(method);
            SubjectKind subject = host.Services.GetRequiredService<RightsBook>().Table.Acts[act].Subject;
            bool isAboutACase = subject == SubjectKind.Case && CaseParameter.IsMatch(endpoint.RoutePattern.RawText!);
            foreach (Expectation cell in ExpectationPage.All.Where(cell => cell.Act == act))
            {
                foreach (char place in isAboutACase ? "obaep" : " ")
                {
                    string path = await PathAsync(endpoint, isAboutACase ? place : 'o');
                    bool may = May(cell, place);
                    string? fault = await FaultAsync(method, path, cell.Person, may);
                    asked++;
                    if (fault is not null)
                        wrong.Add($"{cell.Person} {method} {endpoint.RoutePattern.RawText} ({act}) at '{place}': {fault}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(asked > 2_000, $"only {asked} calls were made");
    }

    [Fact]
    public async Task EveryClosedEndpoint_AskedByNobody_Is401OrTheSignInPage()
    {
        List<string> wrong = [];
        Assert.NotEmpty(Closed());
        foreach ((RouteEndpoint endpoint, string method, RequiresActAttribute _) in Closed())
        {
            string path = await PathAsync(endpoint, 'o');
            using HttpClient client = host.CreateClient(new() { AllowAutoRedirect = false });
            using HttpRequestMessage request = new(new HttpMethod(method), path);
            if (method is not ("GET" or "DELETE"))
                request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await client.SendAsync(request);
            bool isApi = path.StartsWith("/api", StringComparison.Ordinal);
            bool isRight = isApi
                ? (int)answer.StatusCode == 401
                : (int)answer.StatusCode == 302 && answer.Headers.Location!.AbsolutePath == "/sign-in";
            if (!isRight)
                wrong.Add($"{method} {path}: {(int)answer.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    // A place the person has no part in: the openers are others, the first task lies with the case-handling division.
    private static bool May(Expectation cell, char place)
    {
        if (place == ' ')
            return cell.MayCall;
        ActorKind kind = ExpectationPage.People.Single(person => person.Id == cell.Person).Actor.Kind;
        return kind switch
        {
            ActorKind.Party => cell.MayAt(place == 'p' ? 'p' : 'e', isInvolved: false),
            ActorKind.System => cell.MayAt('e', isInvolved: false),
            // The party's case lies in Changsha.
            _ => cell.MayAt(place == 'p' ? 'o' : place, isInvolved: false),
        };
    }

    private async Task<string?> FaultAsync(string method, string path, string person, bool may)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        request.Headers.Add("X-Dev-User", person);
        if (method is not ("GET" or "HEAD" or "DELETE"))
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using HttpClient client = host.CreateClient(new() { AllowAutoRedirect = false });
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        int status = (int)answer.StatusCode;
        bool isRefused = (status == 403 && (text.Contains("\"RightMissing\"", StringComparison.Ordinal)
                || (!path.StartsWith("/api", StringComparison.Ordinal) && text.Contains("缺少权限", StringComparison.Ordinal))))
            // A party is told that there is no such case.
            || (status == 404 && text.Contains("没有案件", StringComparison.Ordinal));
        if (status >= 500)
            return $"{status}";
        return isRefused == !may ? null : $"expected {(may ? "allowed" : "refused")}, found {status} {text[..Math.Min(text.Length, 160)]}";
    }

    private IEnumerable<(RouteEndpoint Endpoint, string Method, RequiresActAttribute Required)> Closed() =>
        from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        let required = endpoint.Metadata.GetMetadata<RequiresActAttribute>()
        where required is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        where method != "HEAD"
        select (endpoint, method, required);

    private async Task<string> PathAsync(RouteEndpoint endpoint, char place)
    {
        string path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        string id = await host.CaseAtAsync(place);
        path = CaseParameter.Replace(path, path.Contains("/cases/", StringComparison.OrdinalIgnoreCase) ? id : "none");
        return OtherParameter.Replace(path, "1");
    }

    private static string Cell(JsonElement right)
    {
        SortedDictionary<int, char> letters = [];
        foreach (JsonElement grant in right.GetProperty("grants").EnumerateArray())
        {
            bool hasDuty = grant.GetProperty("duty").ValueKind == JsonValueKind.String;
            foreach (JsonElement where in grant.GetProperty("where").EnumerateArray())
            {
                char letter = Letters[where.GetString()!];
                letters["obaep".IndexOf(letter, StringComparison.Ordinal)] = hasDuty ? char.ToUpperInvariant(letter) : letter;
            }
        }

        return letters.Count == 0 ? "y" : string.Concat(letters.Values);
    }

    [GeneratedRegex(@"\{id\}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaseParameter { get; }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex OtherParameter { get; }
}
