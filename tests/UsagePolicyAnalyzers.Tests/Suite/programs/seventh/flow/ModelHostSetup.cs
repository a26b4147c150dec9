// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.Extensions.AI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Granit.Hosting;

public interface IClientSource
{
    IChatClient Create(string deployment);
}

public static class ModelHostSetup
{
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddKeyedSingleton<IChatClient>("desk", (sp, _) =>
        {
            var loggers = sp.GetRequiredService<ILoggerFactory>();
            return sp.GetRequiredService<IClientSource>().Create(configuration["Models:Desk"] ?? "gpt-4o-mini")
                .AsBuilder()
                .UseOpenTelemetry(loggers, "granit.desk", Record)
                .Build(sp);
        });

        services.AddKeyedSingleton<IChatClient>("labels", (sp, _) =>
            sp.GetRequiredService<IClientSource>().Create("gpt-4o-mini")
                .AsBuilder()
                .UseOpenTelemetry(sourceName: "granit.labels", configure: o => o.EnableSensitiveData = false)
                .Build(sp));
        return services;
    }

    private static void Record(OpenTelemetryChatClient client)
    {
        client.EnableSensitiveData = true; // expect-near: UPA3005
    }
}

public sealed class LabelJob([FromKeyedServices("labels")] IChatClient client)
{
    public async Task<string> LabelAsync(string productText, CancellationToken ct)
    {
        var response = await client.GetResponseAsync("Name the product group in one word:\n" + productText, cancellationToken: ct);
        return response.Text.Trim();
    }
}
