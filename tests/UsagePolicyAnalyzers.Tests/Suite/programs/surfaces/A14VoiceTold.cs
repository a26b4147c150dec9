// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A14;
public static class Kiosk
{
    public static void Map(WebApplication app, AudioClient audio) => app.MapGet("/say", async (string stop) =>
    {
        var intro = "Cette annonce est lue par une voix de synthèse. ";
        BinaryData s = await audio.GenerateSpeechAsync(intro + "Prochain arrêt : " + stop, GeneratedSpeechVoice.Nova);
        return Results.File(s.ToArray(), "audio/mpeg");
    });
}
