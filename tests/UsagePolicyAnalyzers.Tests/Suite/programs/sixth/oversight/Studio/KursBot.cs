using Anthropic;
using Anthropic.Models.Messages;

namespace Studio.Yoga;

public interface IChatKanal
{
    Task SendMessageAsync(string empfaenger, string text);
}

[AiDisclosure("Willkommensnachricht des Kanals und Profiltext des Bots")]
public class KursBot
{
    private readonly IAnthropicClient _claude;
    private readonly IChatKanal _kanal;

    public KursBot(IAnthropicClient claude, IChatKanal kanal)
    {
        _claude = claude;
        _kanal = kanal;
    }

    public async Task BeantworteAsync(string absender, string frage)
    {
        var text = await ErzeugeAsync("Beantworte Fragen zu Yogakursen, Preisen und Räumen.", frage);
        await _kanal.SendMessageAsync(absender, text);
    }

    private async Task<string> ErzeugeAsync(string rolle, string frage)
    {
        var m = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 250,
            System = rolle,
            Messages = [new UserMessageParam { Content = frage }]
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
