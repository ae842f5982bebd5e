using System.Globalization;
using CreditSupervision.Host.Api;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Health;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.People;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Signing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Stories;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Host.Ui;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tasks;
using Scalar.AspNetCore;
using Serilog;

namespace CreditSupervision.Host;

/// <summary>Puts the web host together: services, then the order in which a request passes them.</summary>
internal static class WebHost
{
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>
    /// The application, its database prepared; what is left is to run it. While the definitions are read on another
    /// thread, everything that does not need them is made ready; no database is touched before they are in
    /// order. Throws <see cref="DefinitionsRefusedException"/> where they are not.
    /// </summary>
    public static async Task<WebApplication> BuildAsync(
        WebApplicationBuilder builder, string definitionsFolder, string dataFolder, CancellationToken cancellationToken)
    {
        bool isDevelopment = builder.Environment.IsDevelopment();
        Task<HostOpening> opening = HostOpening.Begin(
            definitionsFolder, isDevelopment, tellsStories: builder.Configuration.GetValue("world", defaultValue: true), cancellationToken);
        bool hasClock = isDevelopment && CatalogueReader.HasWorld(definitionsFolder);
        // No request or response bodies, names or codes: the log is no place for personal data.
        builder.Services.AddSerilog((_, logger) => logger
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture));
        builder.Services.AddSingleton(builder.Configuration.GetSection("storage").Get<GroupTerms>() ?? new GroupTerms());
        builder.Services.AddPumpSettings(builder.Configuration).AddCreditTelemetry(builder.Configuration);
        // What asks for one of these before it is read waits for it.
        builder.Services.AddSingleton(_ => opening.GetAwaiter().GetResult().Definitions);
        builder.Services.AddSingleton<TimeProvider>(_ => (TimeProvider?)opening.GetAwaiter().GetResult().Clock ?? TimeProvider.System);
        builder.Services.AddCreditSupervision(StoragePlace.From(builder.Configuration, dataFolder))
            .AddCasePumps().AddPublishingWork();
        builder.Services.AddSingleton(ChainAlgorithm.From(builder.Configuration));
        builder.Services.AddSingleton(new SignerSlot(AnswerSigner.From(builder.Configuration, isDevelopment, dataFolder)));
        // The office's own choice, not law.
        builder.Services.AddSingleton(builder.Configuration.GetSection("lights").Get<LightTerms>() ?? LightTerms.Usual);
        // Elsewhere people come from the register, and the identity provider says who they are.
        builder.Services.AddSingleton(provider => new PeopleDirectory(
            isDevelopment ? provider.GetRequiredService<LoadedDefinitions>().World?.People ?? [] : []));
        if (hasClock)
        {
            builder.Services.AddSingleton(provider => (DevClock)provider.GetRequiredService<TimeProvider>());
            builder.Services.AddSingleton<StoryTeller>().AddSingleton<PenaltyDelivery>().AddSingleton<WorldLoader>();
        }

        builder.Services.AddSingleton<Readiness>().AddSingleton<ReadinessCheck>();
        CallLimits limits = CallLimits.Read(builder.Configuration);
        builder.Services.AddSignIn(builder.Configuration, isDevelopment).AddPeople(isDevelopment).AddCallLimits(limits);
        builder.Services.AddRights();
        builder.Services.AddApi();
        builder.Services.AddCreditUi();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
        });
        WebApplication app = builder.Build();
        try
        {
            Configure(app, hasClock);
            app.Services.GetRequiredService<CaseDatabase>().Warm();
            HostOpening opened = await opening;
            await PrepareAsync(app, opened.Clock, opened.Stories, cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static void Configure(WebApplication app, bool hasDevClock)
    {
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(_ => { });
        app.UseBodyLimit();
        app.UseFreshPeople();
        app.UseAuthentication();
        // Behind authentication, so that each caller has a count of their own.
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapOpenApi().AllowAnonymous();
        // Scalar's scripts come from this assembly, not from a content network, so the page works without internet.
        app.MapScalarApiReference(options => options.WithTitle("Credit supervision").DisableDefaultFonts())
            .AllowAnonymous();
        app.MapSignIn(hasDevClock);
        app.MapApi(hasDevClock);
        app.MapCreditUi();
        // Behind the language of the pages, so that a refusal speaks it.
        app.UseRights();
        EndpointActs.Check(app);
    }

    private static async Task PrepareAsync(
        WebApplication app, DevClock? clock, IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<CaseDatabase>().PrepareAsync(cancellationToken);
        await app.Services.GetRequiredService<DefinitionTimeline>().PrepareAsync(cancellationToken);
        if (stories.Count > 0)
            await app.Services.GetRequiredService<WorldLoader>().LoadAsync(stories, cancellationToken);
        else if (clock is not null && await app.Services.GetRequiredService<ClockStore>().DayAsync(cancellationToken) is { } day)
            clock.TrySet(day);
        app.Services.GetRequiredService<Readiness>().Announce();
    }
}
