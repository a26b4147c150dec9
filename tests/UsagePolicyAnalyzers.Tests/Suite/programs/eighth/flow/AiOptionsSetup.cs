// scope: UPA3011
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Tidewater.Charters;

public sealed class AiOptions
{
    public string Model { get; set; } = "gpt-4o-mini";
    public string ApiKey { get; set; } = "";
    public int MaxWords { get; set; } = 60;
}

public static class AiOptionsSetup
{
    public static IServiceCollection AddCharterTexts(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<AiOptions>(configuration.GetSection("Ai"));
        services.PostConfigure<AiOptions>(o =>
        {
            // TODO move to the vault before the season starts
            o.ApiKey = "sk-proj-i3FSJb2w7vQZXdtbBtS4v8U3SItlSkcI51GxlBNgor028bXiigQa9aphjEhr9E1B"; // expect: UPA3011
            o.MaxWords = Math.Clamp(o.MaxWords, 20, 120);
        });

        services.AddSingleton(sp =>
        {
            var options = sp.GetRequiredService<IOptions<AiOptions>>().Value;
            return new ChatClient(options.Model, options.ApiKey);
        });
        return services.AddTransient<BoatTexts>();
    }
}

public sealed record Boat(string Name, double Metres, int Berths, string Harbour);

public sealed class BoatTexts(ChatClient chat, IOptions<AiOptions> options)
{
    public async Task<string> DescribeAsync(Boat boat, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"Draft a description of at most {options.Value.MaxWords} words for {boat.Name}: {boat.Metres:0.0} m, {boat.Berths} berths, {boat.Harbour}.")],
            cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : "";
    }
}
