using System.Globalization;
using CreditSupervision.Host.Api;
using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Stories;
using CreditSupervision.Host.Ui;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tasks;
using Scalar.AspNetCore;
using Serilog;

namespace CreditSupervision.Host;

/// <summary>Puts the web host together: services, then the order in which a request passes them.</summary>
internal static class WebHost
{
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>The largest body taken; a push of some thousand penalty records fits.</summary>
    private const long MostBodyBytes = 8 * 1024 * 1024;

    /// <summary>The application, its database prepared; what is left is to run it.</summary>
    public static async Task<WebApplication> BuildAsync(
        WebApplicationBuilder builder, LoadedDefinitions definitions, string dataFolder, CancellationToken cancellationToken)
    {
        bool isDevelopment = builder.Environment.IsDevelopment();
        // No request or response bodies, names or codes: the log is no place for personal data.
        builder.Services.AddSerilog((_, logger) => logger
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture));
        IReadOnlyList<Story> stories = isDevelopment && builder.Configuration.GetValue("world", defaultValue: true)
            ? await StoriesAsync(definitions, cancellationToken)
            : [];
        DevClock? clock = isDevelopment && definitions.World is { } world
            ? new DevClock(stories.Select(story => story.Steps[0].On).Append(world.Today).Min(), TimeProvider.System)
            : null;
        builder.Services.AddCreditSupervision(definitions, clock ?? TimeProvider.System, StoragePlace.From(builder.Configuration, dataFolder))
            .AddCasePumps();
        // The office's own choice, not law.
        builder.Services.AddSingleton(builder.Configuration.GetSection("lights").Get<LightTerms>() ?? LightTerms.Usual);
        // Without the demonstration world nobody can sign in until an identity provider is connected.
        builder.Services.AddSingleton(new PeopleDirectory(isDevelopment ? definitions.World?.People ?? [] : []));
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
            builder.Services.AddSingleton<StoryTeller>().AddSingleton<PenaltyDelivery>().AddSingleton<WorldLoader>();
        }

        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSignIn(isDevelopment);
        builder.Services.AddApi();
        builder.Services.AddCreditUi();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
        });
        WebApplication app = builder.Build();
        Configure(app, isDevelopment && clock is not null);
        await PrepareAsync(app, clock, stories, cancellationToken);
        return app;
    }

    private static void Configure(WebApplication app, bool hasDevClock)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(_ => { });
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapGet("/healthz", (Readiness readiness) => readiness.IsReady
                ? Results.Text("ready")
                : Results.Text("preparing", statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapOpenApi().AllowAnonymous();
        // Scalar's scripts come from this assembly, not from a content network, so the page works without internet.
        app.MapScalarApiReference(options => options.WithTitle("Credit supervision").DisableDefaultFonts())
            .AllowAnonymous();
        app.MapSignIn(hasDevClock);
        app.MapApi(hasDevClock);
        app.MapCreditUi();
    }

    private static async Task<IReadOnlyList<Story>> StoriesAsync(
        LoadedDefinitions definitions, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Story> stories, IReadOnlyList<DefinitionProblem> problems) =
            await StoryShelf.ReadAsync(definitions, cancellationToken);
        return problems.Count == 0 ? stories : throw new InvalidDataException(string.Join('\n', problems));
    }

    private static async Task PrepareAsync(
        WebApplication app, DevClock? clock, IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<CaseDatabase>().PrepareAsync(cancellationToken);
        if (stories.Count > 0)
            await app.Services.GetRequiredService<WorldLoader>().LoadAsync(stories, cancellationToken);
        else if (clock is not null && await app.Services.GetRequiredService<ClockStore>().DayAsync(cancellationToken) is { } day)
            clock.TrySet(day);
        app.Services.GetRequiredService<Readiness>().Announce();
    }
}
