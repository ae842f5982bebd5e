using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Tests.Api;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Rights;

/// <summary>The host with one person for every role, and a case in every kind of authority as seen from Changsha.</summary>
public sealed class RightsHost : ApiHost
{
    private readonly Dictionary<char, string> cases = [];

    /// <summary>The case of a place: o, b, a, e, or p for the party's own, which lies in Changsha.</summary>
    public async Task<string> CaseAtAsync(char place)
    {
        if (cases.TryGetValue(place, out string? known))
            return known;
        string authority = place switch { 'b' => "430102", 'a' => "430000", 'e' => "430200", _ => "430100" };
        DeskAnswer answer = await Services.GetRequiredService<ICaseDesk>().SubmitAsync(
            new OpenCase
            {
                Case = default,
                Kind = CaseKind.Listing,
                Authority = authority,
                Party = new Party
                {
                    Name = "虚构公司",
                    UnifiedCode = place == 'p' ? ExpectationPage.PartyCode : "91430100MA0FJH043D",
                    Kind = "legalPerson",
                },
                Facts = FactSet.Empty.With("penaltyNumber", new FactValue.Text($"虚罚〔2026〕{place}号")),
            },
            new Actor
            {
                Id = $"opener-{place}",
                Name = "立案人",
                Kind = ActorKind.Person,
                Authority = authority,
                Division = "case",
                Positions = ["officer"],
            },
            null,
            CancellationToken.None);
        return cases[place] = Assert.IsType<DeskAnswer.Done>(answer).Case.Value;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(new PeopleDirectory(ExpectationPage.People)));
    }
}
