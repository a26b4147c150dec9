// scope: UPA4007
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LendingLibrary;

public sealed class ReaderIdentity(IHttpContextAccessor accessor)
{
    public string Pseudonym
    {
        get
        {
            var id = accessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "visitor";
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("lending:" + id)));
        }
    }
}
