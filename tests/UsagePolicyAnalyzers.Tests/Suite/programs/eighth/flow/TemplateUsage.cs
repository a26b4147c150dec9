// scope: UPA3005
using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Stadtwerke.Texte;

public sealed record PromptTemplate(string Name, int Version, string Body)
{
    public string Fill(IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(Body, (text, pair) => text.Replace("{" + pair.Key + "}", pair.Value));
}

public sealed class TemplateBook
{
    private readonly FrozenDictionary<string, PromptTemplate> _byName = new PromptTemplate[]
    {
        new("outage", 3, "Formuliere einen Entwurf für eine Störungsmeldung: {street}, seit {since}, Ursache {cause}."),
        new("meter", 1, "Formuliere einen Entwurf für die Ankündigung der Zählerablesung in {street} am {day}."),
    }.ToFrozenDictionary(t => t.Name);

    public PromptTemplate this[string name] => _byName[name];
}

public sealed class TemplateUsage(ChatClient chat, TemplateBook book, ILogger<TemplateUsage> logger)
{
    private static readonly ActivitySource Source = new("Stadtwerke.Texte");

    public async Task<string> WriteAsync(string templateName, IReadOnlyDictionary<string, string> values, CancellationToken ct)
    {
        var template = book[templateName];
        using var activity = Source.StartActivity("prompt");
        activity?.SetTag("prompt.template", template.Name);
        activity?.SetTag("prompt.version", template.Version);

        var prompt = template.Fill(values);
        activity?.SetTag("prompt.characters", prompt.Length);
        logger.LogInformation("Prompt {PromptName} v{Version} with {Fields}", template.Name, template.Version, string.Join(",", values.Keys));

        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        activity?.SetTag("reply.finish", c.FinishReason.ToString());
        activity?.SetTag("reply.tokens", c.Usage.OutputTokenCount);
        if (c.FinishReason == ChatFinishReason.ContentFilter)
        {
            logger.LogWarning("Prompt {PromptName}: reply was filtered", template.Name);
            return "";
        }
        return c.Content[0].Text;
    }
}
