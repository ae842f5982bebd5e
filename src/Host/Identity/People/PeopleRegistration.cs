namespace CreditSupervision.Host.Identity.People;

/// <summary>Puts the register of people into the web host.</summary>
internal static class PeopleRegistration
{
    public static IServiceCollection AddPeople(this IServiceCollection services, bool isDevelopment) => services
        .AddSingleton(new PeopleSettings(isDevelopment))
        .AddSingleton(provider => provider.GetRequiredService<Definitions.DefinitionCatalogue>().Directory)
        .AddSingleton<PersonRegister>().AddSingleton<PostChecks>().AddSingleton<PersonChanges>();

    /// <summary>Before authentication: who is asked about must be who holds the post now, also on another host's word.</summary>
    public static IApplicationBuilder UseFreshPeople(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not null)
            await context.RequestServices.GetRequiredService<PersonRegister>().FreshenAsync(context.RequestAborted);
        await next(context);
    });
}
