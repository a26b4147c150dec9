// scope: UPA1001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.SignalR;

namespace Kargo.Destek;

// Kargo şubesinin canlı sohbet penceresi.
public class CanliDestek : Hub
{
    private const string Yonerge =
        "Sen Hızlı Kargo'nun müşteri temsilcisisin. Adın Elif. " +
        "Gönderi gecikmelerini kısa ve nazik bir dille açıkla.";

    private readonly AnthropicClient _istemci = new();

    public async Task MesajGonder(string mesaj)
    {
        var yanit = await _istemci.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = Yonerge,
            Messages = [new UserMessageParam { Content = mesaj }],
        });

        var metin = string.Concat(yanit.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await Clients.Caller.SendAsync("yeniMesaj", metin); // expect: UPA1001
    }

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("yeniMesaj", "Merhaba, ben Elif. Size nasıl yardımcı olabilirim?");
}
