using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.PersonalData;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Timers;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;
using MediatR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreditSupervision.Host;

/// <summary>
/// Puts the rooms around the tables together. The caller registers the definition catalogue and the clock.
/// </summary>
public static class CaseHosting
{
    /// <summary>Tables, desk, pumps and queries over one place; nothing runs by itself yet.</summary>
    public static IServiceCollection AddCaseStorage(this IServiceCollection services, StoragePlace place)
    {
        services.AddCaseDatabase(place);
        services.TryAddSingleton(new GroupTerms());
        services.AddSingleton<GroupWriter>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddAuditing(place.DataFolder);
        services.AddSingleton<DefinitionTexts>().AddSingleton<PersonalDataDesk>();
        services.AddPublishing();
        services.AddSingleton<CaseHolds>().AddSingleton<CaseRebuild>();
        services.AddSingleton<AnswerShelf>().AddSingleton<PenaltyStore>().AddSingleton<ClockStore>();
        services.TryAddSingleton<IDelivery>(new FileDrop(Path.Combine(place.DataFolder, "outgoing")));
        services.TryAddSingleton(new ExpiryTerms());
        services.AddSingleton<SupervisionStore>().AddSingleton<SupervisionQueries>().AddSingleton<UndoQueries>();
        services.AddSingleton<CaseReactions>().AddSingleton<LinkedPublicityReaction>().AddSingleton<SupervisionSweep>();
        services.AddPumps();
        services.AddSingleton(provider => new CaseQueries(
            provider.GetRequiredService<CaseDatabase>(),
            provider.GetRequiredService<Briefings>(),
            provider.GetRequiredService<DefinitionCatalogue>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TaskQueries>();
        services.TryAddSingleton(new LightTerms());
        services.TryAddSingleton(new PeopleDirectory([]));
        services.AddSingleton<AbsenceBook>();
        services.AddSingleton<RegisterQueries>().AddSingleton<ColumnQueries>().AddSingleton<PenaltyQueries>().AddSingleton<QuestionQueries>();
        services.AddImports();
        services.AddSingleton<DefinitionQueries>().AddSingleton<BulkMigration>();
        return services.AddDesk();
    }

    /// <summary>The minute beat of a host that serves; verbs and tests run the pumps themselves.</summary>
    public static IServiceCollection AddCasePumps(this IServiceCollection services) =>
        services.AddHostedService<PumpHeartbeat>().AddSealHeartbeat();

    // By hand, one line per part: the order of the behaviours is the order of the way in.
    private static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.TryAddSingleton<IFlowEngine, FlowInterpreter>();
        services.TryAddSingleton<ICommandRights, PostRights>();
        services.AddSingleton<AnswerCleaning>();
        services.TryAddSingleton(new PeopleDirectory([]));
        services.AddSingleton<Decider>().AddSingleton<Briefings>().AddSingleton<Gathering>().AddSingleton<Foresight>().AddSingleton<DraftShelf>();
        services.AddTransient<ServiceFactory>(provider => type => provider.GetService(type)!);
        services.AddTransient<IMediator, Mediator>();
        services.AddSingleton<IPipelineBehavior<SubmitCommand, DeskAnswer>, Trace>();
        services.AddSingleton<IPipelineBehavior<SubmitCommand, DeskAnswer>, Authorise>();
        services.AddSingleton<IPipelineBehavior<SubmitCommand, DeskAnswer>, Remember>();
        services.AddSingleton<IPipelineBehavior<SubmitCommand, DeskAnswer>, RetryOnClash>();
        services.AddSingleton<IRequestHandler<SubmitCommand, DeskAnswer>, SubmitCommandHandler>();
        services.AddSingleton<CaseBroadcast>().AddSingleton<PumpWake>();
        services.AddSingleton<INotificationHandler<CaseAdvanced>>(
            provider => provider.GetRequiredService<CaseBroadcast>());
        services.AddSingleton<INotificationHandler<CaseAdvanced>>(provider => provider.GetRequiredService<PumpWake>());
        return services.AddSingleton<ICaseDesk, CaseDesk>();
    }
}
