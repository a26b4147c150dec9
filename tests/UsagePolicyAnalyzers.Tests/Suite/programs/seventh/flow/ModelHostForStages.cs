// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.Extensions.AI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Granit.Stages;

public sealed class TraceSettings
{
    public string Source { get; init; } = "granit";
    public bool ContentInTraces { get; init; }

    public static TraceSettings For(IHostEnvironment environment) => new()
    {
        Source = "granit." + environment.EnvironmentName.ToLowerInvariant(),
        ContentInTraces = environment.IsDevelopment(),
    };
}

public static class ModelHostForStages
{
    public static IServiceCollection AddStageModels(this IServiceCollection services, Func<IServiceProvider, IChatClient> inner) =>
        services
            .AddSingleton(sp => TraceSettings.For(sp.GetRequiredService<IHostEnvironment>()))
            .AddSingleton<IChatClient>(sp =>
            {
                var settings = sp.GetRequiredService<TraceSettings>();
                return inner(sp)
                    .AsBuilder()
                    .UseFunctionInvocation()
                    .UseOpenTelemetry(sp.GetRequiredService<ILoggerFactory>(), settings.Source, o => o.EnableSensitiveData = settings.ContentInTraces)
                    .Build(sp);
            });
}

public sealed class GlossaryJob(IChatClient client, ILogger<GlossaryJob> logger)
{
    public async Task<IReadOnlyDictionary<string, string>> BuildAsync(IEnumerable<string> terms, CancellationToken ct)
    {
        var glossary = new Dictionary<string, string>();
        foreach (var term in terms)
        {
            var response = await client.GetResponseAsync($"Define the technical term '{term}' in one sentence.", cancellationToken: ct);
            glossary[term] = response.Text;
            logger.LogDebug("{Done} terms defined", glossary.Count);
        }
        return glossary;
    }
}
