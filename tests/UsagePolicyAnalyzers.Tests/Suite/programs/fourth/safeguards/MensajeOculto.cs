// scope: UPA4009, UPA4001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace MensajeOculto;

public sealed class SalaHub(ChatClient chat, ModerationClient moderacion) : Hub
{
    private static readonly string[] Tonos = ["formal", "cercano", "infantil"];

    public async Task Traducir(string reglas, string texto)
    {
        var veredicto = await moderacion.ClassifyTextAsync([reglas, texto]);
        if (veredicto.Value.Any(v => v.Flagged)) return;

        var mensajes = new List<ChatMessage> { new SystemChatMessage(string.Join("\n", "Traduce al gallego.", "Reglas:", reglas)) }; // expect: UPA4009
        mensajes.Add(new UserChatMessage(texto));
        ChatCompletion c = await chat.CompleteChatAsync(mensajes);
        await Clients.Caller.SendAsync("traducido", c.Content[0].Text);
    }

    public async Task TraducirConTono(int tono, string texto)
    {
        var elegido = Tonos[Math.Clamp(tono, 0, Tonos.Length - 1)];
        if ((await moderacion.ClassifyTextAsync(texto)).Value.Flagged) throw new HubException("No puedo traducir eso.");
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage($"Traduce al gallego con tono {elegido}."), new UserChatMessage(texto));
        await Clients.Caller.SendAsync("traducido", c.Content[0].Text);
    }

    public async Task TraducirDeprisa(string texto)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Traduce al gallego."), new UserChatMessage(texto)); // expect: UPA4001
        await Clients.Caller.SendAsync("traducido", c.Content[0].Text);
    }
}
