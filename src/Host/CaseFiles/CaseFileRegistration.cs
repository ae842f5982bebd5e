using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>Puts the export of case files together; it needs the loaded definitions.</summary>
internal static class CaseFileRegistration
{
    public static IServiceCollection AddCaseFiles(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CaseFileReader(
            provider.GetRequiredService<CaseDatabase>(),
            provider.GetRequiredService<DefinitionTexts>(),
            provider.GetRequiredService<DefinitionCatalogue>()));
        return services.AddSingleton(provider => new CaseFileExport(
            provider.GetRequiredService<CaseFileReader>(), provider.GetRequiredService<AuditLog>()));
    }
}
