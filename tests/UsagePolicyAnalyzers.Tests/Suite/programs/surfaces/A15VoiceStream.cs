// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A15;
public static class Kiosk
{
    public static void Map(WebApplication app, AudioClient audio) => app.MapGet("/say", async (string stop) =>
    {
        BinaryData s = await audio.GenerateSpeechAsync("Next stop: " + stop, GeneratedSpeechVoice.Nova);
        return Results.Stream(s.ToStream(), "audio/mpeg"); // expect: UPA1005
    });
}
