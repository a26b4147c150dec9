// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Http;

namespace Castle.Tour;

public sealed class SyntheticVoiceFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-AI-Generated"] = "voice";
        context.HttpContext.Response.Headers["X-AI-Notice"] = "This narration is spoken by an AI voice.";
        return await next(context);
    }
}
