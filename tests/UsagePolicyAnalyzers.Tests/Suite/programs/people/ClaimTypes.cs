// scope: UPA2001
using System.Security.Claims;
using Microsoft.Extensions.AI;

namespace Identity.Names;

public class ClaimNames(IChatClient client)
{
    public async Task<ClaimsIdentity> MapAsync(ClaimsIdentity identity)
    {
        foreach (var claim in identity.Claims.ToList())
        {
            var r = await client.GetResponseAsync("Which standard claim type does this token claim name mean, or 'deny' if none: " + claim.Type);
            if (r.Text == "deny") identity.RemoveClaim(claim);
            else identity.AddClaim(new Claim(r.Text, claim.Value));
        }
        return identity;
    }
}
