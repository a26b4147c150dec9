// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using System.Collections.Concurrent;
namespace A21;
public class StoryController(IChatClient chat) : Controller
{
    private static readonly ConcurrentDictionary<string, string> s_cache = new();
    [HttpGet("/story")]
    public async Task<string> Story(string hero)
    {
        if (!s_cache.TryGetValue(hero, out var story))
        {
            story = (await chat.GetResponseAsync("A story about " + hero)).Text;
            s_cache[hero] = story;
        }
        return story; // expect-near: UPA1001
    }
}
