// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Audio;
using OpenAI.Chat;

[assembly: Lighthouse.AiDisclosure("Banner on every page: texts and voices on this site are made by AI")]

namespace Lighthouse
{
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class AiDisclosureAttribute(string where) : Attribute
    {
        public string Where { get; } = where;
    }
}

namespace Lighthouse.Web
{
    [ApiController, Route("lighthouses")]
    public class LighthouseController(ChatClient chat, AudioClient audio) : ControllerBase
    {
        [HttpGet("{name}")]
        public async Task<string> Describe(string name) =>
            (await chat.CompleteChatAsync($"Describe the lighthouse {name} to a hiker.")).Value.Content[0].Text;

        [HttpGet("{name}/audio")]
        public async Task<IActionResult> Listen(string name)
        {
            BinaryData speech = await audio.GenerateSpeechAsync(await Describe(name), GeneratedSpeechVoice.Sage);
            return File(speech.ToArray(), "audio/mpeg");
        }
    }
}
