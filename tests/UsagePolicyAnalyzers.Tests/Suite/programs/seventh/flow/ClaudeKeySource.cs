// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sandpiper.Menus;

public interface IKeySource
{
    string Read();
}

public sealed class ConfiguredKeySource(IConfiguration configuration) : IKeySource
{
    public string Read() => configuration["Claude:Key"] ?? Fallback();

    private static string Fallback()
    {
        const string head = "sk-ant-api03-";
        return head + "Qm7vTz2LxB9dKcW4sHn8RfPy3GjEu6AoVi1CkZt5NbXqJw0MeSlYhDgUrFpOa_K2"; // expect-near: UPA3011
    }
}

public static class MenuSetup
{
    public static IServiceCollection AddMenus(this IServiceCollection services) => services
        .AddSingleton<IKeySource, ConfiguredKeySource>()
        .AddSingleton(sp => new AnthropicClient { ApiKey = sp.GetRequiredService<IKeySource>().Read() })
        .AddScoped<MenuTranslator>();
}

public sealed class MenuTranslator(AnthropicClient claude)
{
    public async Task<IReadOnlyList<string>> TranslateAsync(IReadOnlyList<string> dishes)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 700,
            System = "Translate each line of the menu into Danish. Keep the number of lines.",
            Messages = [new UserMessageParam(string.Join("\n", dishes))],
        });
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return text.Split('\n', StringSplitOptions.TrimEntries);
    }
}
