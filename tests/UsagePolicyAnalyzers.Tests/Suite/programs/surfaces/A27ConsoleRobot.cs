// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A27;
public static class Program2
{
    public static async Task Main2(IChatClient chat)
    {
        Console.WriteLine("🤖 Hi! Type something.");
        while (true)
        {
            var line = Console.ReadLine();
            if (string.IsNullOrEmpty(line)) break;
            Console.WriteLine((await chat.GetResponseAsync(line)).Text);
        }
    }
}
